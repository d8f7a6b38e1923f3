/** What the check of a team's data has found: where, and what to do about it. */

import type { Language } from '../../core/kpi';
import { FIELDS, TABLES, type Table } from '../../leads/fields';
import type { Finding, FindingCode, LeadCheck } from '../../leads/requests';
import { countText } from '../countText';
import { element } from '../element';
import type { View } from '../view';
import { WORDS } from '../words';

/** What leaves every number as it should be. */
const HARMLESS: readonly FindingCode[] = ['noChannel', 'spendWithoutLeads', 'leadsWithoutSpend'];
/** What has to name its column; the others say in their own words which cells they are about. */
const OF_COLUMNS: readonly FindingCode[] = [
  'missingColumn',
  'textNumber',
  'negative',
  'textDate',
  'noDate',
  'errorValue',
  'future',
  'longAgo',
  'otherCurrency',
];
/** What is counted in channels, not rows. */
const OF_CHANNELS: readonly FindingCode[] = ['channelVariants', 'spendWithoutLeads', 'leadsWithoutSpend'];

/** The findings on the page. */
export interface Findings extends View {
  readonly show: (check: LeadCheck) => void;
  /** Whether spellings of one channel are to count as one. */
  readonly merge: () => boolean;
}

/** The findings, none until they are shown; `changed` is called whenever the offer to merge is taken or left. */
export function createFindings(changed: () => void): Findings {
  const root = element('div', { class: 'findings' });
  const box = element('input', { id: 'merge-channels', type: 'checkbox' });
  const offerText = element('span');
  const offer = element('label', { class: 'choice', for: box.id }, box, offerText);
  let language: Language = 'en';
  let check: LeadCheck | undefined;
  box.addEventListener('change', changed);

  const item = (finding: Finding): HTMLElement => {
    const { leads } = WORDS[language];
    const { what, todo } = leads.findings[finding.code];
    return element(
      'li',
      {},
      element('strong', {}, titleOf(finding, what)),
      element('span', {}, whereOf(finding)),
      element('span', { class: 'quiet' }, todo),
      ...(finding === check?.findings.find(({ code }) => code === 'channelVariants') ? [offer] : []),
    );
  };
  const titleOf = ({ code, table, field, names }: Finding, what: string): string => {
    const { leads } = WORDS[language];
    const label = FIELDS[table].find(({ name }) => name === field)?.label[language];
    const about = label !== undefined && OF_COLUMNS.includes(code) ? leads.about(label, what) : what;
    return names.length === 0 ? about : leads.about(about, names.join(leads.listed));
  };
  const whereOf = ({ code, count, rows }: Finding): string => {
    const { about, comma, check: said } = WORDS[language].leads;
    const shown = countText(count, language);
    const ofChannels = OF_CHANNELS.includes(code);
    const counted = (ofChannels ? said.channels : said.rows)(count, shown);
    if (rows.length === 0) return counted;
    const say = ofChannels ? said.inRows : count > rows.length ? said.first : about;
    return say(counted, rows.join(comma));
  };
  const group = (heading: string, findings: readonly Finding[]): HTMLElement[] => {
    const { tables } = WORDS[language].leads.data;
    const lists = TABLES.flatMap((table: Table) => {
      const its = findings.filter((finding) => finding.table === table);
      return its.length === 0 ? [] : [element('h5', {}, tables[table]), element('ul', {}, ...its.map(item))];
    });
    return lists.length === 0 ? [] : [element('h4', {}, heading), ...lists];
  };
  const refresh = (): void => {
    const { check: said } = WORDS[language].leads;
    offerText.textContent = said.merge;
    const findings = check?.findings ?? [];
    const isHarmless = ({ code }: Finding): boolean => HARMLESS.includes(code);
    root.replaceChildren(
      ...group(
        said.spoils,
        findings.filter((finding) => !isHarmless(finding)),
      ),
      ...group(said.harmless, findings.filter(isHarmless)),
    );
    root.hidden = findings.length === 0;
  };
  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    show: (next) => {
      check = next;
      refresh();
    },
    merge: () => box.checked,
  };
}
