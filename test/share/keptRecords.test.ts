/** What is kept of functions that were replaced, and how cells are told apart: the parts that need no spreadsheet. */

import * as fc from 'fast-check';
import type { Size } from '../../src/formula/reference';
import { type Cell, cellsOf, readBlocks, writtenBlocks } from '../../src/share/blocks';
import {
  type ConversionPiece,
  conversionsOf,
  keptConversions,
  pieceText,
  shapesTaken,
} from '../../src/share/portable/conversionPiece';
import { convertedIn } from '../../src/share/portable/converted';
import { piecesOf, shapeOf } from '../../src/share/portable/formulaShape';
import { HelperRoom } from '../../src/share/portable/helperRoom';
import { areaOf, filledBy, keptValue, valueState, writtenValue } from '../../src/share/portable/keptValues';
import { type Book, needingIn, type SheetCells } from '../../src/share/portable/needing';
import { readPiece } from '../../src/share/portable/readPiece';
import { showsSame } from '../../src/share/portable/shownValues';
import { anyFormula, MOST } from '../formula/formulas';

const SIZE: Size = [200, 30];
const BOOK: Book = { decimal: '.', language: 'en', sizes: { sheet: () => SIZE, name: () => undefined } };
const point = (): '.' => '.';
const integer = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const anyCell = fc.record({ row: integer(1, 40), column: integer(1, 40) });
const named = ({ row, column }: Cell): string => `${row} ${column}`;

/** A grid of that size, filled with what `content` says of a cell, from 1. */
function grid<T>([rows, columns]: Size, content: (cell: Cell) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => content({ row: row + 1, column: column + 1 })),
  );
}

describe('a shape', () => {
  test('is the same whatever separators, spaces and case a formula is written with, and whatever it is given', () => {
    const { shape, exact } = shapeOf('=IF(A1>0;CPL(B2,$C$3); "a b")', '.') ?? {};
    expect(shapeOf('=if(A1>0, cpl( B2; $C$3 );"a b")', '.')).toMatchObject({ shape, exact });
    for (const other of ['=IF(A9>0;CPL(B9,$C$9);"a b")', '=IF(A1>1.5;CPL(B2,$C$3);"A")']) {
      const moved = shapeOf(other, '.');
      expect([moved?.shape === shape, moved?.exact === exact]).toEqual([true, false]);
    }
    // Twice the same, a number where a cell was, and a text of ours.
    for (const other of ['=IF(A1>0;CPL(B2,B2);"a b")', '=IF(A1>0;CPL(B2,3);"a b")', '=IF(A1>0;CPL(B2,C3);"⚠ b")']) {
      expect(shapeOf(other, '.')?.shape).not.toBe(shape);
    }
    expect(shapeOf('=CPL(1,5;2)', ',')?.exact).toBe(shapeOf('=CPL(1.5;2)', '.')?.exact);
    expect(shapeOf('="unclosed', '.')).toBeUndefined();
  });

  test('gives a formula back from its pieces', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        const { pieces = [], given = [] } = piecesOf(formula, '.', ['1', '5000', '"none"']) ?? {};
        expect(pieces.map((piece) => (typeof piece === 'string' ? piece : given[piece])).join('')).toBe(formula);
      }),
    );
  });
});

test('cells are read back from the blocks they were written as', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyCell, { selector: named }), (cells) => {
      expect(readBlocks(writtenBlocks(cells)).map(named).sort()).toEqual(cells.map(named).sort());
    }),
  );
});

test('helpers stand right of everything, within the sheet’s rows, and never on each other', () => {
  const wanted = fc.array(fc.tuple(integer(1, 20), integer(1, 25), integer(1, 3)), { maxLength: 20 });
  fc.assert(
    fc.property(wanted, (all) => {
      const room = new HelperRoom({ formulas: [['', '', '=CPL(1;2)']], size: [20, 5] });
      const taken = all.flatMap(([row, rows, columns]) => {
        const place = room.take(row, [rows, columns]);
        expect(place === undefined).toBe(rows > 20);
        return place ? cellsOf({ ...place, rows, columns }) : [];
      });
      expect(new Set(taken.map(named)).size).toBe(taken.length);
      expect(taken.every(({ row, column }) => column > 3 && row >= 1 && row <= 20)).toBe(true);
    }),
  );
});

test('values are the same where they show the same', () => {
  const one = 1 + Number.EPSILON;
  const day = (): Date => new Date(2026, 0, 1);
  const SAME: readonly [unknown, unknown][] = [
    [0.1 + 0.2, 0.3],
    [one, 1],
    ['', null],
    [day(), day()],
    ['⚠ New leads: 0', '#VALUE!'],
    ['#REF!', '#SPILL!'],
  ];
  const OTHER: readonly [unknown, unknown][] = [
    [1, 1.000001],
    [0, 1e-300],
    [0, ''],
    [1, '1'],
    ['a', 'A'],
    ['⚠ New leads: 0', 0],
  ];
  expect(SAME.map(([a, b]) => [showsSame(a, b), showsSame(b, a)])).toEqual(SAME.map(() => [true, true]));
  expect(OTHER.map(([a, b]) => [showsSame(a, b), showsSame(b, a)])).toEqual(OTHER.map(() => [false, false]));
});

/** One fills three cells with nothing but blanks, and helpers need room beside them; of the other, a helper reads a helper. */
const HARD = [
  "=DEALS_NEEDED(MEETING_BOOKING_RATE(A1, A2), CLTV_TO_CAC('It''s CPL(1; 2)'!$A$10:$C$10, 'It''s CPL(1; 2)'!$A1:C$1))",
  "=NRR(A1, CAC_PAYBACK(G1, ANSWERED_IN_TIME_RATE(G1, 1), ANSWERED_IN_TIME_RATE(A1, 'It''s CPL(1; 2)'!A1)), ROUND(A1;2), A1)",
];

/** Numbers that are also the numbers of what a formula is given, and of what a native formula has of its own. */
const NUMBERS = ['=CPL(A1:A1;{61;2;28})', '=CPL(A1:A4;{0;1;2;3})', '=CPL(0;1)', '=CPL(1;0)', '=ARR(12)+CPL(A1;2)'];

/** A sheet with the formulas below each other, far enough apart for what they fill, made portable. */
function converted(formulas: readonly string[]): {
  readonly originals: ReadonlyMap<string, string>;
  readonly cells: SheetCells;
  readonly piece: ConversionPiece;
} {
  const size: Size = [formulas.length * (MOST + 1), 8];
  const isFirst = ({ row, column }: Cell): boolean => column === 8 && row % (MOST + 1) === 1;
  const before = grid(size, (cell) => (isFirst(cell) ? (formulas[Math.floor(cell.row / (MOST + 1))] ?? '') : ''));
  const cells: SheetCells = { formulas: before, values: grid(size, () => ''), size: SIZE };
  const ready = needingIn(cells, BOOK).filter(({ replaced }) => replaced.length > 0);
  const { written, kinds } = conversionsOf(
    ready.flatMap(({ replaced }) => replaced),
    shapesTaken(before, [], point),
    point,
  );
  const now = new Map(before.flatMap((line, row) => line.map((text, column) => [`${row + 1} ${column + 1}`, text])));
  for (const { replaced, cells: lines } of written) {
    const area = { row: replaced.row, column: replaced.column, rows: lines.length, columns: lines[0]?.length ?? 0 };
    for (const [index, cell] of cellsOf(area).entries()) now.set(named(cell), lines.flat()[index] ?? '');
  }
  return {
    originals: new Map(ready.map((one) => [named(one), one.formula])),
    cells: { ...cells, formulas: grid(SIZE, (cell) => now.get(named(cell)) ?? '') },
    piece: { run: 1, within: SIZE, conversions: keptConversions(kinds, written), values: [] },
  };
}

describe('formulas made portable', () => {
  test('are all found again with what is kept as text, as they were typed, and nothing is left', () => {
    fc.assert(
      fc.property(fc.array(anyFormula, { minLength: 1, maxLength: 8 }), (formulas) => {
        const { originals, cells, piece } = converted(formulas);
        const kept = readPiece(pieceText(piece));
        expect(kept).toEqual(piece);
        const found = convertedIn(cells, kept?.conversions ?? [], point);
        expect(new Map(found.formulas.map((one) => [named(one), one.formula]))).toEqual(originals);
        expect([found.left, found.rest.size]).toEqual([[], 0]);
        const freed = new Set([...found.formulas, ...found.helpers].flatMap(cellsOf).map(named));
        const native = cells.formulas.flatMap((line, row) =>
          line.flatMap((text, column) => (text ? [`${row + 1} ${column + 1}`] : [])),
        );
        const untouched = native
          .filter((cell) => !freed.has(cell))
          .map((cell) => cells.formulas[Number(cell.split(' ')[0]) - 1]?.[7]);
        expect(untouched.every((text) => formulas.includes(text ?? ''))).toBe(true);
      }),
      { numRuns: 60, examples: [[HARD], [NUMBERS]] },
    );
  });

  test('share what is kept of them where they differ in numbers, texts and cells only, and come back each with its own', () => {
    const formulas = Array.from(
      { length: 30 },
      (_, index) => `=IF(A${index + 1}="channel ${index}"; CPL(${index + 20}.5; B${index + 1}+0.5); -${index + 20})`,
    );
    const { originals, cells, piece } = converted(formulas);
    expect([piece.conversions.length, originals.size]).toEqual([1, 30]);
    const { formulas: found, left } = convertedIn(cells, readPiece(pieceText(piece))?.conversions ?? [], point);
    expect([found.map(({ formula }) => formula).sort(), left]).toEqual([[...formulas].sort(), []]);
  });

  test('are named where they were edited or emptied, and found once they are there again', () => {
    const { cells, piece } = converted(['=CPL(A1;B1)', '=CPL(A2;B2)', '=ROI(A3;B3)']);
    const without = (contents: Readonly<Record<string, string>>): SheetCells => ({
      ...cells,
      formulas: grid(SIZE, (cell) => contents[named(cell)] ?? cells.formulas[cell.row - 1]?.[cell.column - 1] ?? ''),
    });
    const found = convertedIn(without({ '1 8': '=1+1', '11 8': '' }), piece.conversions, point);
    expect(found.left).toEqual([
      { cell: 'H1', is: 'edited', conversion: expect.anything() },
      { cell: 'H11', is: 'gone', conversion: expect.anything() },
    ]);
    const rest = [...found.rest.values()];
    expect(rest.map(({ at, count }) => [at, count])).toEqual([
      ['H1', 1],
      ['', 0],
    ]);
    expect(
      convertedIn(cells, rest, point)
        .formulas.map(({ formula }) => formula)
        .slice(-1),
    ).toEqual(['=ROI(A3;B3)']);
    // What has a function already lacks none.
    expect(convertedIn(without({ '1 8': '=CPL(A1;B1)' }), piece.conversions, point).left).toEqual([]);
  });
});

test('whatever text is kept on a sheet, reading it gives a piece or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readPiece(text)).toBeUndefined();
    }),
  );
  expect([readPiece(null), readPiece('{"run":1,"conversions":[{}],"values":[]}')]).toEqual([undefined, undefined]);
});

test('whatever a script of others makes of what is kept, reading it gives nothing, or something to look for', () => {
  const { cells, piece } = converted(['=CPL(A1:A3;B1:B3)', '=ROI(A3;B3)']);
  const text = pieceText({
    ...piece,
    values: [keptValue('=MRR(A1;B1)', { row: 1, column: 9, rows: 1, columns: 1 }, 'I1', [1])],
  });
  const places = [...text.matchAll(/"[^"]*"|\d+/g)];
  const other = fc.oneof(fc.json(), fc.constantFrom('1e300', '-1', '0', '9999999', '"A1:ZZZ9999999"', 'null', '[]'));
  fc.assert(
    fc.property(fc.nat(places.length - 1), other, (at, instead) => {
      const [found] = places[at] ?? [''];
      const index = places[at]?.index ?? 0;
      const kept = readPiece(text.slice(0, index) + instead + text.slice(index + found.length));
      const back = convertedIn(cells, kept?.conversions ?? [], point);
      expect(back.formulas.length).toBeLessThanOrEqual(3);
      for (const value of kept?.values ?? []) expect(cellsOf(areaOf(value)).length).toBeLessThanOrEqual(10_000);
    }),
    { numRuns: 300 },
  );
});

describe('values that are kept', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(''),
  );

  test('are those of all cells that have gone blank with the formula, of several formulas at once', () => {
    const sizes = fc.array(fc.tuple(integer(1, 5), integer(1, 4)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, (all) => {
        const firsts = all.map((_, index) => ({ row: 1 + index * 6, column: 2 }));
        const isFirst = (cell: Cell): boolean => firsts.some((first) => named(first) === named(cell));
        const areas = all.map(([rows, columns], index) => ({ row: 1 + index * 6, column: 2, rows, columns }));
        const within = new Set(areas.flatMap(cellsOf).map(named));
        const size: Size = [30, 8];
        const values = grid(size, (cell) => (within.has(named(cell)) ? 7 : cell.column === 1 ? 'typed' : ''));
        const formulas = grid(size, (cell) => (isFirst(cell) ? '=LEAD_KPIS(A:A)' : ''));
        const now = grid(size, (cell) =>
          within.has(named(cell)) && !isFirst(cell) ? '' : values[cell.row - 1]?.[cell.column - 1],
        );
        expect(filledBy(firsts, { formulas, values, size }, now)).toEqual(areas);
      }),
    );
  });

  test('are there, begun or edited by what the cells hold, and a text is written so that it stays one', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), value, (shown, other) => {
        const area = { row: 2, column: 2, rows: shown.length, columns: 1 };
        const kept = keptValue('=MRR(A1:A2)', area, 'B2', shown);
        const stateOf = (held: readonly unknown[], formula = ''): string =>
          valueState(
            {
              values: grid([8, 3], ({ row, column }) => (column === 2 ? (held[row - 2] ?? '') : '')),
              formulas: grid([8, 3], ({ row, column }) => (row === 2 && column === 2 ? formula : '')),
              size: [8, 3],
            },
            kept,
          );
        expect(areaOf(kept)).toEqual(area);
        expect(stateOf(shown)).toBe('there');
        expect(stateOf(shown, '=MRR(A1:A2)')).toBe('function');
        if (other !== shown[0] && !(other === 0 && shown[0] === 0))
          expect(stateOf([other, ...shown.slice(1)])).toBe('edited');
        if (shown.slice(1).some((one) => one !== '')) expect(stateOf(shown.slice(0, 1))).toBe('begun');
        const written = writtenValue(shown[0]);
        expect(typeof written === 'string' && written !== '' ? written.slice(0, 1) : '').toBe(
          typeof shown[0] === 'string' && shown[0] !== '' ? "'" : '',
        );
      }),
    );
    const kept = keptValue('=MRR(A1:A2)', { row: 9, column: 1, rows: 1, columns: 1 }, 'A9', [1]);
    expect(valueState({ values: [['']], formulas: [['']], size: [8, 3] }, kept)).toBe('gone');
  });
});

test.each([
  ['"=CPL("', '"CPL("'],
  ['"=CPL("', '"=IMPORTDATA("'],
  ['"from":["=CPL(",0', '"from":["=CPL(",9'],
  ['"formula":"=MRR(A1;B1)"', '"formula":"=IMPORTDATA(1)"'],
  ['"formula":"=MRR(A1;B1)"', '"formula":"x"'],
  ['"values"', '"widened":[1],"values"'],
])('of what is kept, %s changed to %s is no formula that was ever replaced, and isn’t written', (kept, instead) => {
  const { piece } = converted(['=CPL(A1;B1)']);
  const value = keptValue('=MRR(A1;B1)', { row: 1, column: 9, rows: 1, columns: 1 }, 'I1', [1]);
  const text = pieceText({ ...piece, values: [value] });
  expect([text.includes(kept), readPiece(text) !== undefined]).toEqual([true, true]);
  expect(readPiece(text.replace(kept, instead))).toBeUndefined();
});
