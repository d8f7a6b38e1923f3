/** What is said of errors that only Google Sheets shows. */

import { explainedOf, inputsIn } from './explained';

const TABLE = { A1: 'Cost', B1: 'Leads', C1: 'CPL', A2: 5000, B2: 125, A3: 4000, B3: 100 };

test.each([
  ['#NAME?', '=CPL(A2;B2)', /^Google Sheets doesn’t know CPL: Leadsheet isn’t active in this file\./],
  ['#NAME?', '=IF(A2>0;yes;1)', /^Google Sheets doesn’t know the name yes\./],
  ['#NAME?', '=IRRR(A2:B2)', /^Google Sheets doesn’t know a name in the formula\./],
  ['Loading...', '=CPL(A2;B2)', /^Google is still working it out\./],
  ['読み込んでいます…', '=CPL(A2;B2)', /^Google is still working it out\./],
  ['Loading...', '=PIPELINE_VELOCITY(A2;B2;1;TODAY())', /^Google doesn’t let an add-on’s function read TODAY/],
  ['#REF!', '=CPL(A2;#REF!)', /^A cell that the formula read has been deleted/],
  ['#REF!', '=CPL(A2:A3;B2:B3)', /^The formula fills a range, and C3 is in its way\./],
  ['#ERROR!', '=SUM(A2;B2)', /^Google Sheets can’t read the formula\./],
  ['#ERROR!', '=CPL(SQRT(A2);B2)', /^CPL can’t use one of its inputs\./],
  ['#ERROR!', '=CPL(A2)', /^CPL needs a second argument: New leads\.$/],
  ['#NUM!', '=A2^B2', /^The result is too large/],
  ['#VALUE!', '=A1+1', /^C1|^Cost|^A1/],
  ['#DIV/0!', '=AVERAGE(D1:D2)', /^Something in the formula divides by 0 or by an empty cell\./],
])('%s of %s', (error, formula, sentence) => {
  expect(explainedOf({ ...TABLE, C2: `${formula} → ${error}`, C3: 7 }, 'C2').trouble?.says.en).toMatch(sentence);
});

test.each([
  ['=CPL(-5;10)', /^CPL: Marketing cost \(-5\) is negative/],
  ['=CPL(A2*2;B2-125)', /^CPL: New leads \(B2-125 = 0\) is 0/],
  ['=CPL(A2-6000,1;B2)', /^CPL: Marketing cost \(A2-6000,1 = -1000.1\) is negative/],
  ['=CPL(A2;D2*1)', /^CPL: New leads \(D2\*1 = 0\) is 0/],
  ['=CPL(#N/A;B2)', /^CPL: Marketing cost is an error \(#N\/A\)/],
  // What can’t be worked out here doesn’t keep the rest from being told.
  ['=CPL(SUM(A2:A3);-1)', /^CPL: New leads \(-1\) is negative/],
  ['=CPL(SUM(A2:A3);B2)', /^CPL can’t use one of its inputs\./],
  ['=CHURN_RATE(SUM(A2:A3);1)', /^CHURN_RATE can’t use one of its inputs\./],
  ['=CPL(A2;ROI(A2;-1))', /^ROI: Cost \(-1\) is negative/],
])('what is worked out within %s is told with its value', (formula, sentence) => {
  expect(explainedOf({ ...TABLE, C2: `${formula} → #ERROR!` }, 'C2', ',').trouble?.says.en).toMatch(sentence);
});

test('a ⚠ text in an input is passed on, and the way to it is named', () => {
  const { trouble } = explainedOf({ ...TABLE, B2: '⚠ Leads: text', C2: '=A2/B2 → #VALUE!' }, 'C2');
  expect(trouble).toMatchObject({
    place: { cell: 'B2' },
    says: { en: expect.stringMatching(/^Leads \(B2\) says: ⚠ Leads: text\./) },
  });
});

test('a text that somebody typed with three dots at its end isn’t taken for one that is loading', () => {
  const { trouble } = explainedOf({ ...TABLE, B2: 'To be counted…', C2: '=A2/B2 → #VALUE!' }, 'C2');
  expect(trouble?.says.en).toMatch(/^CPL: New leads \(B2\) is text, not a number\./);
});

test('a ⚠ text of a native formula names the argument that is wrong, as the function does', () => {
  const native =
    '=IF(COUNTBLANK(A2)+COUNTBLANK(B2)>0;"";IF(NOT(ISNUMBER(B2));"⚠ text";IF(B2>0;A2/B2;"⚠ New leads: 0")))';
  const { title, trouble } = explainedOf({ ...TABLE, B2: 0, C2: `${native} → ⚠ New leads: 0` }, 'C2');
  expect(title.en).toBe('Cost per lead (CPL)');
  expect(trouble?.isDoubt).toBeUndefined();
  expect(trouble).toMatchObject({
    place: { cell: 'B2' },
    says: { en: expect.stringMatching(/^CPL: New leads \(B2\) is 0/) },
  });
});

test('a formula that can’t be read says from which character on', () => {
  const { trouble, numbers } = explainedOf({ ...TABLE, C2: '=CPL(A2;;;B2 → #ERROR!' }, 'C2');
  expect(trouble?.says.en).toBe(
    'The formula can’t be read from character 13 on: check its brackets, quotation marks and separators.',
  );
  expect(numbers).toBeUndefined();
});

test('more than 20 cells are counted, not listed, and a long formula is shortened', () => {
  const long = Array.from({ length: 600 }, (_, index) => `A${index + 2}`).join('+');
  const explanation = explainedOf({ ...TABLE, C2: `=${long} → 9000` }, 'C2');
  expect([explanation.inputs.length, explanation.more]).toEqual([20, 580]);
  expect(inputsIn(explanation)[0]).toMatch(/^Cost A2 = 5000$/);
  expect(Buffer.byteLength(JSON.stringify(explanation))).toBeLessThanOrEqual(20 * 1024);
});
