/** Which column of a sheet stands for which field of a table: what was recognised, and what a person corrects. */

import type { Language } from '../../core/kpi';
import { FIELDS, type Field, type Mapping, type Table } from '../../leads/fields';
import { letters } from '../../template/address';
import { element } from '../element';
import { select } from '../fields';
import type { View } from '../view';
import { WORDS } from '../words';

/** The fold on the page. */
export interface ColumnChoice extends View {
  /** Shows a sheet's headers, and the columns chosen among them. */
  readonly show: (headers: readonly string[], columns: Mapping) => void;
  /** Opens the fold and puts the focus on a field. */
  readonly goTo: (field: Field) => void;
}

/** The fold for one of the tables; `choose` is called with all columns whenever one is chosen. */
export function createColumnChoice(table: Table, choose: (columns: Mapping) => void): ColumnChoice {
  const fields = FIELDS[table];
  const summary = element('summary');
  const rows = element('div', { class: 'columns' });
  const status = element('p', { class: 'quiet', role: 'status' });
  const root = element('details', {}, summary, rows, status);
  let language: Language = 'en';
  let headers: readonly string[] = [];
  let columns: Mapping = {};
  let selects: readonly (readonly [Field, HTMLSelectElement])[] = [];
  let freed: readonly [header: string, field: Field] | undefined;

  const refresh = (): void => {
    const { data } = WORDS[language].leads;
    const count = fields.filter(({ name }) => columns[name] !== undefined).length;
    summary.textContent = data.columns(count, fields.length);
    status.textContent = freed ? data.freed(freed[0], freed[1].label[language]) : '';
    for (const [{ name }, field] of selects) field.value = String(columns[name] ?? '');
  };
  // One header stands for one field: whichever had it before gives it up.
  const pick = (field: Field, value: string): void => {
    const column = value === '' ? undefined : Number(value);
    const loser = fields.find((other) => other !== field && column !== undefined && columns[other.name] === column);
    freed = loser && [headers[column ?? 0] ?? '', loser];
    columns = Object.fromEntries(
      fields.flatMap((each) => {
        const at = each === field ? column : columns[each.name];
        return at === undefined || each === loser ? [] : [[each.name, at]];
      }),
    );
    refresh();
    choose(columns);
  };
  const draw = (): void => {
    const { data } = WORDS[language].leads;
    const choices = headers.flatMap((header, column) => {
      const isTwice = headers.indexOf(header) !== headers.lastIndexOf(header);
      const text = isTwice ? `${header} (${letters(column + 1)})` : header;
      return header.trim() === '' ? [] : [{ value: String(column), text }];
    });
    selects = fields.map((field) => {
      const id = idOf(table, field);
      return [field, select(id, [{ value: '', text: data.notThere }, ...choices], '', (value) => pick(field, value))];
    });
    rows.replaceChildren(
      ...selects.flatMap(([{ label, required }, field]) => {
        const text = label[language];
        return [element('label', { for: field.id }, required ? data.required(text) : text), field];
      }),
    );
    refresh();
  };

  return {
    root,
    speak: (next) => {
      language = next;
      draw();
    },
    show: (nextHeaders, nextColumns) => {
      headers = nextHeaders;
      columns = nextColumns;
      freed = undefined;
      draw();
    },
    goTo: (field) => {
      root.open = true;
      selects.find(([each]) => each === field)?.[1].focus();
    },
  };
}

function idOf(table: Table, { name }: Field): string {
  return `column-${table}-${name}`;
}
