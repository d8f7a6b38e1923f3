/** Lines and columns have a name in every language, for people who look for them. */

import { LANGUAGES } from '../../src/core/kpi';
import { COLUMN_NAMES } from '../../src/template/layout';
import { LINES } from '../../src/template/lines';
import { nameOf } from '../../src/template/names';
import { USUAL_DEFINITIONS } from '../../src/template/options';

const MARKS = [...LINES.map(({ mark }) => mark).filter((mark) => mark !== ''), ...COLUMN_NAMES];

test.each(LANGUAGES)('every line and column that can be missed has a name in %s', (language) => {
  for (const mark of MARKS) {
    expect(nameOf(mark, language)).not.toBe('');
    // A mark, such as `cost_per_lead`, is no name.
    expect(nameOf(mark, language)).not.toMatch(/^[a-z_]+$|undefined/);
  }
});

test('it is what stands there', () => {
  expect(
    ['cpl', 'headline cpl', 'leads', 'headlines', 'group 1', 'report', 'target', 'title', 'marks'].map((mark) =>
      nameOf(mark, 'en'),
    ),
  ).toEqual([
    ...['Cost per lead (CPL)', 'Headlines: Cost per lead (CPL)', 'New leads', 'Headlines', 'Spend'],
    ...['Report through', 'Target', 'Lead generation KPIs', 'Hidden marks'],
  ]);
  expect(nameOf('headline fully_loaded_cac', 'en', { ...USUAL_DEFINITIONS, cacBasis: 'marketing' })).toBe(
    'Headlines: CAC, marketing only',
  );
  expect(nameOf('nothing of ours', 'en')).toBe('nothing of ours');
});
