/** The parser of formulas: what it reads, where each part stands, and that it never fails but by saying why. */

import * as fc from 'fast-check';
import { type Formula, isReadable, type Node, parse, partsOf } from '../../src/formula/parse';
import { cellIn, referenceOf, sheetOf, sizeOf } from '../../src/formula/reference';
import { type Decimal, tokensOf } from '../../src/formula/tokens';
import { anyFormula } from './formulas';

function read(text: string, decimal: Decimal = '.'): Formula {
  const parsed = parse(text, decimal);
  if (!isReadable(parsed)) throw new Error(`${text}: ${parsed.unreadable} at ${parsed.at}`);
  return parsed;
}

/** The tree as text: what was typed for the smallest parts, and what kind the others are. */
function drawn(text: string, decimal: Decimal = '.'): string {
  const draw = (node: Node): string => {
    const parts = partsOf(node).map(draw);
    if (node.kind === 'call') return `${node.name}(${parts.join(' ')})`;
    if (node.kind === 'operation') return `[${node.signs.join('')} ${parts.join(' ')}]`;
    if (node.kind === 'array') return `{${node.columns}: ${parts.join(' ')}}`;
    if (node.kind === 'brackets') return `(${parts.join(' ')})`;
    return `${node.kind}:${text.slice(node.from, node.to)}`;
  };
  return draw(read(text, decimal).root);
}

describe('a formula', () => {
  test.each([
    ['=1+2*3^-4%', '[+ number:1 [* number:2 [^ number:3 [- [% number:4]]]]]'],
    ['=-2^2', '[^ [- number:2] number:2]'],
    ['="a"&"b"=A1<>TRUE', '[=<> [& text:"a" text:"b"] reference:A1 boolean:TRUE]'],
    ['=IF(A1>=0;CPL(B2;C2);"")', 'IF([>= reference:A1 number:0] CPL(reference:B2 reference:C2) text:"")'],
    ['=IF(A1,,)', 'IF(reference:A1 empty: empty:)'],
    ['=NOW()', 'NOW()'],
    ['= CPL (\n 1 ;\t2 )', 'CPL(number:1 number:2)'],
    ['="say ""CPL(1;2)"""', 'text:"say ""CPL(1;2)"""'],
    ["='It''s CPL(1)'!$A$1:B2", "reference:'It''s CPL(1)'!$A$1:B2"],
    ['=リード!B2+잠재고객!C:C', '[+ reference:リード!B2 reference:잠재고객!C:C]'],
    ['=SUM(A:A;1:3;A2:A;B$2:5)', 'SUM(reference:A:A reference:1:3 reference:A2:A reference:B$2:5)'],
    ['=A1:INDEX(B:B;3)', '[: reference:A1 INDEX(reference:B:B number:3)]'],
    ['=#N/A+Sheet1!#REF!+#DIV/0!', '[++ error:#N/A error:Sheet1!#REF! error:#DIV/0!]'],
    ['={1,2;3,4}', '{2: number:1 number:2 number:3 number:4}'],
    ['={1;2,3}', '{0: number:1 number:2 number:3}'],
    ['=LOG10(LOG10)+LOG10 (1)', '[+ LOG10(reference:LOG10) LOG10(number:1)]'],
    ['=Budget*.5e-3', '[* name:Budget number:.5e-3]'],
    ['=Sheet1!Budget', 'name:Sheet1!Budget'],
    ['=SUM(Leads[[#ALL];[Cost]];Leads[Cost])', 'SUM(table:Leads[[#ALL];[Cost]] table:Leads[Cost])'],
    ['=LET(x;B2;LAMBDA(y;y+x)(3))', 'LET(name:x reference:B2 (LAMBDA(name:y [+ name:y name:x]) number:3))'],
    ['=ＣＰＬ(1;2)', 'ＣＰＬ(number:1 number:2)'],
    ['=STDEV.S(A1)', 'STDEV.S(reference:A1)'],
    ['=true()', 'true()'],
  ])('%s is read', (text, tree) => {
    expect(drawn(text)).toBe(tree);
  });

  test.each([
    ['=CPL(1,5;2)', 'CPL(number:1,5 number:2)'],
    ['={1,5\\2;3\\4}', '{2: number:1,5 number:2 number:3 number:4}'],
  ])('%s is read where the decimal sign is a comma', (text, tree) => {
    expect(drawn(text, ',')).toBe(tree);
  });

  test.each([
    ['CPL(1;2)', '.', 'notFormula', 0],
    ['{=CPL(1;2)}', '.', 'notFormula', 0],
    ['', '.', 'notFormula', 0],
    ['=', '.', 'unfinished', 1],
    ['=CPL(1;2', '.', 'unfinished', 8],
    ['=CPL(1;2))', '.', 'unexpected', 9],
    ['=(1}', '.', 'unexpected', 3],
    ['={}', '.', 'unexpected', 2],
    ['="a', '.', 'unexpected', 1],
    ["='a!B2", '.', 'unexpected', 1],
    ['=A1 B1', '.', 'unexpected', 4],
    ['=1.2.3', '.', 'unexpected', 4],
    ['=1 /* CPL(1;2) */', '.', 'unexpected', 4],
    ['=CPL(1\\2)', '.', 'unexpected', 6],
    ['=CPL(B2,C2)', ',', 'unexpected', 7],
    ['=@A1', '.', 'unexpected', 1],
  ] as const)('%s is refused where the decimal sign is %s: %s at %d', (text, decimal, why, at) => {
    expect(parse(text, decimal)).toEqual({ unreadable: why, at });
  });

  test.each([
    ['brackets too deep', () => `=${'('.repeat(5000)}`, 'tooDeep', 202],
    ['signs too deep', () => `=${'-'.repeat(5000)}1`, 'tooDeep', 202],
    ['10 MB', () => `=${'1+'.repeat(5_000_000)}1`, 'tooLong', 50_000],
  ] as const)('%s is refused', (_what, text, why, at) => {
    expect(parse(text(), '.')).toEqual({ unreadable: why, at });
  });

  test('as long as a cell can hold is read', () => {
    expect(read(`=${'1+'.repeat(24_999)}1`).root.kind).toBe('operation');
    expect(read(`=${'(1)+'.repeat(12_000)}1`).root.kind).toBe('operation');
    expect(read(`=SUM(${'A1;'.repeat(16_000)}1)`).root.kind).toBe('call');
  });

  test('is its pieces put together again, whatever it is', () => {
    const piece = fc.constantFrom(
      'A1',
      'CPL(',
      '"',
      "'",
      '!',
      ';',
      ',',
      '1.5',
      '{',
      '}',
      '(',
      ')',
      ' ',
      '=',
      '#N/A',
      '$',
      ':',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(fc.oneof(text, anyFormula), fc.constantFrom<Decimal>('.', ','), (written, decimal) => {
        const tokens = tokensOf(`=${written}`, decimal);
        if (!isReadable(tokens)) return;
        expect(`=${tokens.map(({ from, to }) => `=${written}`.slice(from, to)).join('')}`).toBe(`=${written}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('is read into parts that stand within each other and after each other, and each can be read by itself', () => {
    const check = (node: Node, text: string): void => {
      let from = node.from;
      for (const part of partsOf(node)) {
        expect(part.from).toBeGreaterThanOrEqual(from);
        expect(part.to).toBeLessThanOrEqual(node.to);
        if (part.kind !== 'empty') expect(read(`=${text.slice(part.from, part.to)}`).root.kind).toBe(part.kind);
        from = part.to;
        check(part, text);
      }
    };
    fc.assert(
      fc.property(anyFormula, (text) => {
        const { root } = read(text);
        expect(text.slice(root.from, root.to)).toBe(text.slice(1).trim());
        check(root, text);
      }),
    );
  });

  test('of any text at all is read or refused, and nothing else', () => {
    const piece = fc.constantFrom(
      'A1',
      'CPL(',
      '"',
      "'",
      '!',
      ';',
      ',',
      '1',
      '{',
      '}',
      '(',
      ')',
      ' ',
      '=',
      '#N/A',
      '-',
      '%',
      ':',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Decimal>('.', ','), (written, decimal) => {
        const parsed = parse(`=${written}`, decimal);
        if (!isReadable(parsed)) expect(parsed.at).toBeLessThanOrEqual(written.length + 1);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a reference', () => {
  const SHEET = [100, 26] as const;
  test.each([
    ['B2', 1, 1, 'B2'],
    ['$B$2:D$5', 4, 3, 'D$5'],
    ['D5:B2', 4, 3, 'D5'],
    ['B2:B', 99, 1, 'B100'],
    ['$B:C', 100, 2, 'C100'],
    ['3:4', 2, 26, 'Z4'],
    ['Y2:$3', 2, 2, 'Z$3'],
    ["'It''s'!AA9:$AB9", 1, 2, "'It''s'!$AB9"],
  ])('%s has %d rows and %d columns, the last cell being %s', (text, rows, columns, last) => {
    const reference = referenceOf(text);
    expect(sizeOf(reference, SHEET)).toEqual([rows, columns]);
    expect(cellIn(reference, rows - 1, columns - 1)).toBe(last);
  });

  test('names its sheet, whatever signs the name has', () => {
    expect(sheetOf(referenceOf("'It''s! A1:B2'!C3"))).toBe("It's! A1:B2");
    expect(sheetOf(referenceOf('リード!C3'))).toBe('リード');
    expect(sheetOf(referenceOf('C3'))).toBeUndefined();
  });
});
