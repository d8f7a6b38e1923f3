/** What a KPI is: the one definition from which the functions, sheets, cards and tables are derived. */

export const LANGUAGES = ['en', 'ko', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language; a missing translation is a compile error. */
export type Text = Readonly<Record<Language, string>>;

/** Rates are fractions (0.05 is 5%); periods are those of the arguments; money is in the sheet's own currency. */
export type Unit = 'money' | 'count' | 'number' | 'rate' | 'ratio' | 'periods' | 'minutes' | 'days';

/** Where the KPI stands in the article: one of its 16 sections, its opening chapter, or planning backwards from a goal. */
export type Section = 'start' | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 'plan';

/** The question a KPI answers: get seen, get leads, qualify and sell, earn and keep. */
export type Goal = 'seen' | 'leads' | 'sell' | 'earn';

/** One argument, as it is named in the cell. The same word has the same unit and label in every function. */
export interface Argument {
  /** Full business noun in snake case, as Sheets shows it to the user. */
  readonly name: string;
  readonly unit: Unit;
  readonly label: Text;
  /** A plausible value, for examples. */
  readonly example: number;
  /** May be below zero: revenue and values can be, after refunds. Everything else is a count, cost or duration and can't. */
  readonly signed?: true;
  /** A share of a whole, so between 0 and 1. */
  readonly fraction?: true;
}

/** A range that somebody has published: shown with its source and year, never as a verdict. */
export interface Published {
  readonly range: Text;
  readonly source: string;
  readonly year?: number;
  /** Only meaningful in a sheet that is kept in this currency. */
  readonly currency?: 'USD';
}

interface Described {
  /** What the user types in the cell. */
  readonly name: string;
  /** Other names the function also answers to, as `CR` does for `CONVERSION_RATE`. */
  readonly aliases?: readonly string[];
  readonly section: Section;
  readonly goal: Goal;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly title: Text;
  readonly meaning: Text;
  /** One sentence, where the article's own formula or a common reading of the name needs care. */
  readonly care?: Text;
  /** What else people call it; the search finds it by these. */
  readonly synonyms?: readonly string[];
  readonly published?: readonly Published[];
  /** The KPIs to look at when this one is bad: those the article points to first, then what it is made of. */
  readonly lookAt?: readonly string[];
}

/** A KPI worked out cell by cell from a formula over its arguments. */
export interface FormulaKpi extends Described {
  readonly arguments: readonly Argument[];
  /**
   * Arithmetic over the arguments' names: `+ - * /`, whole numbers and one level of brackets. Whatever stands right of
   * a `/` has to be above 0.
   */
  readonly formula: string;
  /** The first argument is a part of the second and can't be larger. */
  readonly partOfWhole?: true;
}

/** An argument of a function over records: a column of the table, or one setting for all of it. */
export interface SeriesArgument {
  readonly name: string;
  readonly label: Text;
  /** What the cells hold. */
  readonly holds: 'number' | 'date-time' | 'time of day' | 'date';
  readonly optional?: true;
  /** An example as it would be typed in a formula. */
  readonly example: string;
}

/** A KPI over a column of records, with a piece of code in place of the formula. */
export interface SeriesKpi extends Described {
  readonly arguments: readonly SeriesArgument[];
  /** How it is worked out, in words. */
  readonly method: Text;
  /** One row per record in, one number out; blank (`''`) while there is nothing to work out. Throws `Problem`. */
  readonly calculate: (columns: readonly Column[]) => number | '';
}

/** An argument of a function that gives a table. */
export interface TableArgument {
  readonly name: string;
  readonly label: Text;
  readonly optional?: true;
  /** An example as it would be typed in a formula. */
  readonly example: string;
}

/** A function that gives a table of KPIs rather than one of them. */
export interface TableFunction {
  readonly name: string;
  /** Where its question stands in the article. */
  readonly section: Section;
  readonly title: Text;
  readonly meaning: Text;
  readonly care: Text;
  readonly arguments: readonly TableArgument[];
  /** How it is worked out, in words. */
  readonly method: Text;
}

/** What can be typed in a cell. */
export type CellFunction = Kpi | TableFunction;

/** The cells of one argument from top to bottom; `undefined` where an optional argument was left out. */
export type Column = readonly unknown[] | undefined;

export type Kpi = FormulaKpi | SeriesKpi;

/** The facts of a formula KPI that a call needs. */
export type CallableFormula = Pick<FormulaKpi, 'name' | 'aliases' | 'arguments' | 'formula' | 'partOfWhole'>;

/** The facts of a KPI over records that a call needs. */
export type CallableSeries = Pick<SeriesKpi, 'name' | 'aliases' | 'arguments' | 'calculate'>;

export type Callable = CallableFormula | CallableSeries;

/** Whether the KPI is worked out cell by cell from a formula. */
export function isFormulaKpi(kpi: Kpi): kpi is FormulaKpi {
  return 'formula' in kpi;
}

/** Whether the argument may be left out. */
export function isOptional(argument: Argument | SeriesArgument | TableArgument): boolean {
  return 'optional' in argument;
}

/** Declares a formula KPI; identity at run time. */
export function defineKpi(kpi: FormulaKpi): FormulaKpi {
  return kpi;
}

/** Declares a KPI over records; identity at run time. */
export function defineSeriesKpi(kpi: SeriesKpi): SeriesKpi {
  return kpi;
}
