/** How each kind of cell looks. Inputs are blue, as finance people mark them; nothing relies on colour alone. */

/** The kinds of cells. */
export type Look =
  | 'plain'
  | 'title'
  | 'quiet'
  | 'unseen'
  | 'header'
  | 'band'
  | 'group'
  | 'number'
  | 'name'
  | 'key'
  | 'latest'
  | 'figure'
  | 'status'
  | 'count'
  | 'input'
  | 'carried'
  | 'words'
  | 'term'
  | 'text'
  | 'warning'
  | 'best'
  | 'worst'
  | 'unclear'
  | 'maturing';

/** What a look is made of. */
export interface Style {
  readonly color: string;
  readonly background: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `null` is the sheet's own: numbers right, text left, so that a ⚠ text in a narrow cell shows its beginning. */
  readonly align: 'left' | 'center' | 'right' | null;
  readonly wrap: boolean;
}

const INK = '#202124';
const GREY = '#5f6368';
const BLUE = '#0b57d0';
const NAVY = '#1f3a5f';

const base: Style = {
  color: INK,
  // White rather than none: it covers the gridlines.
  background: '#ffffff',
  size: 10,
  bold: false,
  italic: false,
  align: 'left',
  wrap: false,
};

/** Every look. */
export const LOOKS: Readonly<Record<Look, Style>> = {
  plain: base,
  title: { ...base, size: 18, bold: true, color: NAVY },
  quiet: { ...base, color: GREY, size: 9 },
  unseen: { ...base, color: base.background },
  header: { ...base, color: '#ffffff', background: NAVY, bold: true, align: 'center', wrap: true },
  band: { ...base, color: NAVY, background: '#d3e3f5', bold: true, size: 12 },
  group: { ...base, color: GREY, background: '#f1f3f4', bold: true },
  number: { ...base, color: GREY, align: 'center', size: 9 },
  name: base,
  key: { ...base, bold: true },
  latest: { ...base, bold: true, align: null },
  figure: { ...base, align: null },
  status: { ...base, align: 'center' },
  count: { ...base, color: GREY, size: 9, align: 'right' },
  input: { ...base, color: BLUE, background: '#edf4fe', align: null },
  carried: { ...base, background: '#edf4fe', align: null },
  words: { ...base, color: BLUE, background: '#edf4fe', wrap: true, size: 9 },
  term: { ...base, bold: true, wrap: true },
  text: { ...base, wrap: true, size: 9 },
  warning: { ...base, color: '#8a4b00', bold: true },
  best: { ...base, color: '#0d652d', background: '#e6f4ea', align: null },
  worst: { ...base, color: '#a50e0e', background: '#fce8e6', align: null },
  unclear: { ...base, color: GREY, background: '#f1f3f4', align: null },
  maturing: { ...base, color: GREY, italic: true, align: null },
};

/** The colour of the lines between sections. */
export const LINE = '#dadce0';

/** What a conditional format adds. */
export const HIGHLIGHTS: Readonly<
  Record<'good' | 'bad' | 'warning' | 'unclear', { color: string; background: string }>
> = {
  good: { color: '#0d652d', background: '#e6f4ea' },
  bad: { color: '#a50e0e', background: '#fce8e6' },
  warning: { color: '#8a4b00', background: '#fef0d8' },
  unclear: { color: GREY, background: '#f1f3f4' },
};
