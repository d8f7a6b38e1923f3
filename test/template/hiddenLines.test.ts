/** KPIs that aren't followed are hidden with their headlines, and with the inputs that nothing shown is worked out from. */

import { hiddenMarks } from '../../src/template/hiddenLines';
import { KPI_ROWS } from '../../src/template/kpiRows';
import { marksOf } from '../../src/template/lines';
import { USUAL_DEFINITIONS } from '../../src/template/options';

const EMAIL = KPI_ROWS.map(({ key }) => key).filter((key) => /^email_|^list_growth/.test(key));

test.each([
  { name: 'nothing', hidden: [], gone: [] },
  { name: 'a KPI whose inputs others read', hidden: ['cpl'], gone: ['cpl', 'headline cpl'] },
  { name: 'a KPI with an input of its own', hidden: ['email_forward_rate'], gone: ['email_forward_rate', 'forwards'] },
  {
    name: 'a KPI that others are worked out from',
    hidden: ['cac'],
    gone: ['cac'],
  },
  {
    name: 'all that reads a share, and its weight stays',
    hidden: ['cltv_margin', 'cac_payback', 'cltv_to_cac', 'lead_value'],
    gone: ['cltv_margin', 'cac_payback', 'cltv_to_cac', 'lead_value', 'headline cltv_to_cac', 'gross_margin'],
  },
  {
    name: 'a whole group',
    hidden: EMAIL,
    gone: [
      ...[...EMAIL, 'group 8', 'sent', 'delivered', 'unique_opens', 'unique_clicks', 'forwards', 'unsubscribes'],
      ...['list_size_at_start', 'new_subscribers', 'lost_subscribers'],
    ],
  },
])('$name', ({ hidden, gone }) => {
  expect([...hiddenMarks({ ...USUAL_DEFINITIONS, hidden })].sort()).toEqual([...gone].sort());
});

test('a headline goes with the KPI that it shows under these choices', () => {
  expect(hiddenMarks({ ...USUAL_DEFINITIONS, hidden: ['cac'] })).not.toContain('headline fully_loaded_cac');
  expect(hiddenMarks({ ...USUAL_DEFINITIONS, cacBasis: 'marketing', hidden: ['cac'] })).toContain(
    'headline fully_loaded_cac',
  );
});

test('with no KPI shown, every KPI, headline, input and group is hidden', () => {
  const all = [...marksOf('kpi'), ...marksOf('headline'), ...marksOf('input'), ...marksOf('group')];
  expect([...hiddenMarks({ ...USUAL_DEFINITIONS, hidden: marksOf('kpi') })].sort()).toEqual(all.sort());
});
