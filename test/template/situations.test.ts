/** What people do with the sheet: half-filled months, pasted text, zeros, overwritten stocks, another period chosen. */

import { type Cells, cellsOf, differences, errorsIn, kpiRow } from './compare';
import { inAll, monthsFrom, serial } from './months';
import { type OpenSheet, openSheet } from './openSheet';
import { edited, lastFilled, type Outcome, type Shown, sampleYear, workOut } from './oracle';
import { FLOWS, HEADER, HEADLINE_KEYS, headlineRow, INPUT_ROWS, inputRow, periodColumn } from './rows';

const CHOSEN = 'C3';
const THROUGH = 'D3';
const CHECK = 'J4';

type Changes = Parameters<typeof edited>[1];

let sheet: OpenSheet;

beforeAll(async () => {
  sheet = await openSheet();
}, 30_000);

afterAll(() => sheet.preview.close());

/** Enters the changes, lets `look` see the sheet once it is worked out, and puts back what was there. */
async function changed(changes: Changes, look: (cells: Cells, outcome: Outcome) => void): Promise<void> {
  const { preview, name } = sheet;
  const grid = preview.spreadsheet.getSheetByName(name);
  if (!grid) throw new Error(`There is no sheet ${name}.`);
  const rows = Object.entries(changes).map(([key, cells]) => {
    const range = grid.getRange(`J${inputRow(key)}:U${inputRow(key)}`);
    const formulas = range.getFormulas()[0] ?? [];
    const before = (sampleYear()[key] ?? []).map((value, at) => formulas[at] || value || '');
    const after = before.map((value, at) => (at in cells ? entered(cells[at] ?? null) : value));
    return { range, before, after };
  });
  for (const { range, after } of rows) range.setValues([after]);
  await preview.calculated();
  try {
    const inputs = edited(sampleYear(), changes);
    look(cellsOf(sheet), workOut(inputs, lastFilled(workOut(inputs, 11))));
  } finally {
    // Worked out together with the next change.
    for (const { range, before } of rows) range.setValues([before]);
  }
}

/** Texts are entered as texts, even those that look like a number. */
function entered(value: Shown): number | string {
  return typeof value === 'string' ? `'${value}` : (value ?? '');
}

const months = (cells: Cells): Shown[] => monthsFrom(0).map((at) => cells(`${periodColumn(at)}${HEADER}`));
const row = (cells: Cells, key: string): Shown[] =>
  monthsFrom(0).map((at) => cells(`${periodColumn(at)}${kpiRow(key)}`));
const warned = (values: readonly Shown[]): number[] =>
  values.flatMap((value, at) => (typeof value === 'string' && value.startsWith('⚠') ? [at] : []));

describe('a month that is filled in by half', () => {
  const half = FLOWS.slice(Math.floor(FLOWS.length / 2));
  const changes = { ...inAll(FLOWS, monthsFrom(6), null) };
  for (const key of half) changes[key] = { ...changes[key], 5: null };

  test('five complete months and half a sixth are reported through the fifth', async () => {
    await changed(changes, (cells, outcome) => {
      expect(cells(THROUGH)).toBe(serial(2026, 4));
      expect(differences(cells, outcome)).toEqual([]);
      // May's 402 leads, and the five months' 498 + 509 + 521 + 536 + 402; June's 511 are in the row, not in these.
      expect([cells(`C${kpiRow('newLeads')}`), cells(`I${kpiRow('newLeads')}`)]).toEqual([402, 2466]);
      expect(cells(`O${kpiRow('newLeads')}`)).toBe(511);
      expect(errorsIn(sheet)).toEqual([]);
    });
  });
});

describe('the period reported through', () => {
  test('choosing March moves latest, status and totals to March, and clearing the cell moves them back', async () => {
    sheet.preview.type(sheet.name, CHOSEN, serial(2026, 2));
    await sheet.preview.calculated();
    const march = cellsOf(sheet);
    expect(march(THROUGH)).toBe(serial(2026, 2));
    expect(differences(march, workOut(sampleYear(), 2))).toEqual([]);
    // 521 leads against a target of 650, and 40,600 ÷ 521 = 77.93 against 75: off target, where December is on.
    expect([march(`E${kpiRow('newLeads')}`), march(`E${kpiRow('cpl')}`)]).toEqual(['✕ Off target', '✕ Off target']);
    sheet.preview.type(sheet.name, CHOSEN, null);
    await sheet.preview.calculated();
    const december = cellsOf(sheet);
    expect(december(THROUGH)).toBe(serial(2026, 11));
    expect(differences(december, workOut(sampleYear(), 11))).toEqual([]);
    expect([december(`E${kpiRow('newLeads')}`), december(`E${kpiRow('cpl')}`)]).toEqual(['● On target', '● On target']);
  });

  test('anything that is not one of the periods counts as not chosen', async () => {
    sheet.preview.type(sheet.name, CHOSEN, "'March");
    await sheet.preview.calculated();
    expect(cellsOf(sheet)(THROUGH)).toBe(serial(2026, 11));
    expect(errorsIn(sheet)).toEqual([]);
    sheet.preview.type(sheet.name, CHOSEN, null);
    await sheet.preview.calculated();
  });
});

describe('a wrong input', () => {
  test("'$5,000' pasted as text warns in that month only, the totals leave the month out, and the check at the top counts it", async () => {
    await changed({ marketing: { 2: '$5,000' } }, (cells, outcome) => {
      expect(differences(cells, outcome)).toEqual([]);
      expect(warned(row(cells, 'cpl'))).toEqual([2]);
      expect(cells(`J${kpiRow('cpl')}`)).toBe(39400 / 498);
      // Without March: 525,500 − 40,600 over 6,735 − 521 leads.
      expect(cells(`I${kpiRow('cpl')}`)).toBeCloseTo(484900 / 6214, 10);
      expect(cells(CHECK)).toBe('⚠ Inputs to check: 1');
      expect(errorsIn(sheet)).toEqual([]);
    });
    await sheet.preview.calculated();
    expect(cellsOf(sheet)(CHECK)).toBeNull();
  });

  test('a cost pasted as a negative amount warns in every KPI that reads it', async () => {
    await changed({ marketing: { 4: -49900 } }, (cells, outcome) => {
      expect(differences(cells, outcome)).toEqual([]);
      for (const key of ['marketingShown', 'cpl', 'cac', 'fullCac', 'costPerSqo', 'costPerMql', 'roi']) {
        expect([key, warned(row(cells, key))]).toEqual([key, [4]]);
      }
    });
  });

  test('text in the month reported shows as a warning, not as the month before', async () => {
    await changed({ leads: { 11: 'about 700' } }, (cells, outcome) => {
      expect(differences(cells, outcome)).toEqual([]);
      const cpl = kpiRow('cpl');
      expect([cells(`C${cpl}`), cells(`E${cpl}`), cells(`F${cpl}`)]).toEqual(['⚠ New leads: text', null, null]);
      expect([cells(`C${inputRow('leads')}`), cells(`E${inputRow('leads')}`)]).toEqual(['⚠ Check', '⚠ Check']);
    });
  });

  test('an error among the inputs becomes a warning wherever it is read', async () => {
    const { preview, name } = sheet;
    const at = `L${inputRow('marketing')}`;
    preview.type(name, at, '=1/0');
    await preview.calculated();
    const cells = cellsOf(sheet);
    expect(cells(`I${kpiRow('cpl')}`)).toBe('⚠ Check');
    expect(cells(CHECK)).toBe('⚠ Inputs to check: 1');
    expect(errorsIn(sheet)).toEqual([`${at}: #DIV/0!`]);
    preview.type(name, at, 40600);
    await preview.calculated();
  });

  test('dates in the header that do not follow each other stop the report instead of adding two months', async () => {
    const { preview, name } = sheet;
    const last = `U${HEADER}`;
    const formula = preview.spreadsheet.getSheetByName(name)?.getRange(last).getFormula() ?? '';
    for (const wrong of ['=T5', 'Dec', '']) {
      preview.type(name, last, wrong);
      await preview.calculated();
      const cells = cellsOf(sheet);
      expect([wrong, cells(THROUGH), cells(`C${kpiRow('cpl')}`)]).toEqual([wrong, '⚠ Check dates', null]);
      expect(errorsIn(sheet)).toEqual([]);
    }
    preview.type(name, last, formula);
    await preview.calculated();
    expect(cellsOf(sheet)(THROUGH)).toBe(serial(2026, 11));
  });

  test('a gross margin of 77 in place of 77 % warns instead of a payback a hundred times too short', async () => {
    await changed({ margin: { 3: 77 } }, (cells, outcome) => {
      expect(differences(cells, outcome)).toEqual([]);
      for (const key of ['payback', 'ltv', 'ltvToCac']) expect([key, warned(row(cells, key))]).toEqual([key, [3]]);
    });
  });

  test('more opens than delivered emails warns: a part is not larger than its whole', async () => {
    await changed({ opens: { 1: 50000 } }, (cells, outcome) => {
      expect(differences(cells, outcome)).toEqual([]);
      expect(warned(row(cells, 'openRate'))).toEqual([1]);
    });
  });
});

describe('a real 0 and a blank look different', () => {
  const february = { won: { 1: 0 }, newCustomers: { 1: 0 } };

  test('no deal and no new customer in February: conversion is 0 %, CAC and deal size warn, other months go on', async () => {
    await changed(february, (cells, outcome) => {
      expect(differences(cells, outcome)).toEqual([]);
      expect(cells(`K${kpiRow('conversion')}`)).toBe(0);
      expect(cells(`K${kpiRow('winRate')}`)).toBe(0);
      for (const key of ['cac', 'fullCac', 'dealSize']) expect([key, warned(row(cells, key))]).toEqual([key, [1]]);
    });
  });

  test('both left blank: conversion, CAC and deal size are blank, and February is reported on neither', async () => {
    await changed(inAll(['won', 'newCustomers'], [1], null), (cells, outcome) => {
      expect(differences(cells, outcome)).toEqual([]);
      expect(['conversion', 'winRate', 'cac', 'fullCac', 'dealSize'].map((key) => cells(`K${kpiRow(key)}`))).toEqual(
        Array.from({ length: 5 }, () => null),
      );
    });
  });

  test('a status is blank where there is no number, whatever the target', async () => {
    await changed(inAll(['requests', 'outcomes', 'answered', 'response'], monthsFrom(0), null), (cells) => {
      expect([cells(`D${kpiRow('outcomeRate')}`), cells(`E${kpiRow('outcomeRate')}`)]).toEqual([0.7, null]);
    });
  });
});

test('a team that tracks neither MRR nor emails sees those rows blank, and the rest reported through December', async () => {
  const untracked = ['mrr', 'newMrr', 'expansion', 'contraction', 'churned', 'sent', 'delivered', 'opens', 'clicks'];
  untracked.push('forwards', 'unsubscribes', 'list', 'newSubscribers', 'lostSubscribers');
  await changed(inAll(untracked, monthsFrom(0), null), (cells, outcome) => {
    expect(cells(THROUGH)).toBe(serial(2026, 11));
    expect(differences(cells, outcome)).toEqual([]);
    for (const key of ['mrrAtEnd', 'netNewMrr', 'openRate', 'listGrowth']) {
      expect([key, cells(`C${kpiRow(key)}`), ...row(cells, key)]).toEqual([
        key,
        null,
        ...monthsFrom(0).map(() => null),
      ]);
    }
    expect(errorsIn(sheet)).toEqual([]);
  });
});

test('a stock that is overwritten in April carries on from there: 500 + 8 − 6 customers in May', async () => {
  await changed({ customers: { 3: 500 } }, (cells, outcome) => {
    expect(differences(cells, outcome)).toEqual([]);
    expect(['L', 'M', 'N'].map((column) => cells(`${column}${inputRow('customers')}`))).toEqual([398, 500, 502]);
  });
});

test('editing an input works everything out again: 48,930 of cost over 699 leads is 70 a lead, in row and headline', async () => {
  await changed({ marketing: { 11: 48930 } }, (cells, outcome) => {
    expect(differences(cells, outcome)).toEqual([]);
    expect([cells(`C${kpiRow('cpl')}`), cells(`C${headlineRow(HEADLINE_KEYS.indexOf('cpl'))}`)]).toEqual([70, 70]);
  });
});

test.each([1, 2, 3])(
  'any mix of blanks, zeros, texts and negative numbers gives what plain arithmetic gives (%i)',
  async (seed) => {
    const random = lcg(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const changes: Record<string, Record<number, Shown>> = {};
    for (let count = 0; count < 40; count++) {
      const { key } = pick(INPUT_ROWS);
      changes[key] = {
        ...changes[key],
        [Math.floor(random() * 12)]: pick([null, null, 0, 'n/a', '1 200', -3, 0.5, 1e9]),
      };
    }
    await changed(changes, (cells, outcome) => {
      expect(differences(cells, outcome)).toEqual([]);
      expect(errorsIn(sheet)).toEqual([]);
    });
  },
);

test('after all of this, with everything typed back, the sample year is as it was', async () => {
  await sheet.preview.calculated();
  expect(months(cellsOf(sheet))).toEqual(monthsFrom(0).map((at) => serial(2026, at)));
  expect(differences(cellsOf(sheet), workOut(sampleYear(), 11))).toEqual([]);
});

/** Numbers from 0 to 1 that are the same in every run. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
