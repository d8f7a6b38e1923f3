/** Which sheets hold the two tables, and which of their columns are which. */

import type { Language } from '../../core/kpi';
import { FIELDS, type Mapping, TABLES, type Table } from '../../leads/fields';
import type { ChosenTable, LeadTables, SheetHeaders, TablesRequest } from '../../leads/requests';
import { countText } from '../countText';
import { element } from '../element';
import { labelled, select } from '../fields';
import type { Notice } from '../submission';
import type { View } from '../view';
import { WORDS } from '../words';
import { createColumnChoice } from './columnChoice';

/** The tables as they are chosen. */
export type ChosenTables = Pick<TablesRequest, Table>;

/** The choice on the page. */
export interface TablesChoice extends View {
  /** Shows what there is; what was chosen among the same sheets and headers stays chosen. */
  readonly show: (tables: LeadTables) => void;
  readonly chosen: () => ChosenTables;
  /** What still has to be chosen, with the focus put there; undefined where nothing has. */
  readonly complain: () => Notice | undefined;
}

/** The choice; `changed` is called whenever another sheet or column is chosen. */
export function createTablesChoice(changed: () => void): TablesChoice {
  let language: Language = 'en';
  let sheets: readonly SheetHeaders[] = [];
  const names: Record<Table, string> = { leads: '', activity: '' };
  const picked = new Map<Table, string>();
  // A choice of columns belongs to a sheet with these headers: where they have changed, it is looked at anew.
  const corrected = new Map<string, Mapping>();
  const keyOf = (table: Table, { name, headers }: SheetHeaders): string => JSON.stringify([table, name, headers]);
  const sheetOf = (table: Table): SheetHeaders | undefined => sheets.find(({ name }) => name === names[table]);
  const columnsOf = (table: Table, sheet: SheetHeaders): Mapping =>
    corrected.get(keyOf(table, sheet)) ?? sheet.columns[table];

  const parts = TABLES.map((table) => {
    const sheetField = element('div');
    const columns = createColumnChoice(table, (next) => {
      const sheet = sheetOf(table);
      if (sheet) corrected.set(keyOf(table, sheet), next);
      changed();
    });
    const showColumns = (): void => {
      const sheet = sheetOf(table);
      columns.root.hidden = sheet === undefined;
      if (sheet) columns.show(sheet.headers, columnsOf(table, sheet));
    };
    const draw = (): void => {
      const { leads } = WORDS[language];
      const choices = sheets.map(({ name, rows }) => ({
        value: name,
        text: `${name} (${leads.check.rows(rows, countText(rows, language))})`,
      }));
      const field = select(
        `sheet-${table}`,
        [{ value: '', text: leads.data.noSheet }, ...choices],
        names[table],
        (value) => {
          names[table] = value;
          picked.set(table, value);
          showColumns();
          changed();
        },
      );
      sheetField.replaceChildren(labelled(leads.data.sheets[table], field));
      showColumns();
    };
    return { table, columns, draw, root: element('div', { class: 'table' }, sheetField, columns.root) };
  });
  const chosen = (): ChosenTables =>
    Object.fromEntries(
      TABLES.flatMap((table): [Table, ChosenTable][] => {
        const sheet = sheetOf(table);
        return sheet ? [[table, { sheet: sheet.name, columns: columnsOf(table, sheet) }]] : [];
      }),
    );

  return {
    root: element('div', {}, ...parts.map(({ root }) => root)),
    speak: (next) => {
      language = next;
      for (const { columns, draw } of parts) {
        columns.speak(next);
        draw();
      }
    },
    show: (tables) => {
      sheets = tables.sheets;
      for (const { table, draw } of parts) {
        names[table] = picked.get(table) ?? tables.chosen[table];
        // The sheet that was picked has gone.
        if (names[table] !== '' && !sheetOf(table)) names[table] = tables.chosen[table];
        draw();
      }
    },
    chosen,
    complain: () => {
      const { leads, activity } = chosen();
      if (leads?.sheet === activity?.sheet) {
        document.getElementById('sheet-leads')?.focus();
        return { kind: 'problem', say: ({ leads: { data } }) => (leads ? data.twice : data.choose) };
      }
      for (const { table, columns } of parts) {
        const given = { leads, activity }[table];
        const missing =
          given && FIELDS[table].find(({ name, required }) => required && given.columns[name] === undefined);
        if (!given || !missing) continue;
        columns.goTo(missing);
        return { kind: 'problem', say: ({ leads: { data } }) => data.missing(given.sheet, missing.label[language]) };
      }
      return undefined;
    },
  };
}
