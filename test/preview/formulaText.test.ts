/** Formula text: which `;` separate arguments. */

import { withCommas } from '../../preview/formula-text';

test.each([
  ['=CPL(B2;C2)', '=CPL(B2,C2)'],
  ['=IF(A1>0;CPL(B2;C2);"a;b")', '=IF(A1>0,CPL(B2,C2),"a;b")'],
  ["='It;s'!A1", "='It;s'!A1"],
  ["=SUM('It''s; all'!A1;2)", "=SUM('It''s; all'!A1,2)"],
  ['=IF(A1="say ""no;"" to it";1;2)', '=IF(A1="say ""no;"" to it",1,2)'],
  ['={1;2}', '={1;2}'],
  ['=SUM({1;2};3)', '=SUM({1;2},3)'],
  ['={SUM(1;2);3}', '={SUM(1,2);3}'],
  ['=SUM({"}";"{"};1)', '=SUM({"}";"{"},1)'],
  ['=CPL(1,2)', '=CPL(1,2)'],
  ['a;b', 'a;b'],
  ['', ''],
])('%s becomes %s', (typed, meant) => {
  expect(withCommas(typed)).toBe(meant);
});
