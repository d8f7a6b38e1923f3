/** What a person chooses before the sheet is inserted. */

import type { Language } from '../core/kpi';
import type { PeriodKind } from './periods';

/** The currencies a sheet can be kept in. */
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'KRW'] as const;
/** One of them. */
export type Currency = (typeof CURRENCIES)[number];

/** How the KPI rows are worked out: plain formulas that work anywhere, or one call of an add-on function a row. */
export const STYLES = ['native', 'functions'] as const;
/** One of them. */
export type Style = (typeof STYLES)[number];

const DEFINITIONS = {
  /** Which costs are in the CAC that the sheet reports: marketing's and sales', or marketing's alone. */
  cacBasis: ['loaded', 'marketing'],
  /** Whose lifetime value is set against what it cost to win: a customer's, or, as the article has it, a lead's. */
  lifetimeOf: ['customer', 'lead'],
} as const;

/**
 * The name of a choice that changes formulas. What the choices make of the rows stands in `kpiRows.ts`, what a sheet calls
 * them in `choicesLine.ts`, and what the sidebar does under `settings` in `i18n/templateTab`.
 */
export type DefinitionName = keyof typeof DEFINITIONS;
/** Their names, in the order in which they are shown. */
export const DEFINITION_NAMES = Object.keys(DEFINITIONS) as readonly DefinitionName[];

/** What has been chosen. */
export type Definitions = { readonly [Name in DefinitionName]: (typeof DEFINITIONS)[Name][number] };

/** What can be chosen. */
export const DEFINITION_CHOICES: { readonly [Name in DefinitionName]: readonly Definitions[Name][] } = DEFINITIONS;

/** The choices, each as `choose` makes it. */
export function definitionsBy(choose: <Name extends DefinitionName>(name: Name) => Definitions[Name]): Definitions {
  return { cacBasis: choose('cacBasis'), lifetimeOf: choose('lifetimeOf') };
}

/** What a new sheet begins with, and what a sheet means that says nothing about it. */
export const USUAL_DEFINITIONS: Definitions = { cacBasis: 'loaded', lifetimeOf: 'customer' };

/** A day; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What stays with a sheet for as long as it is in use. */
export interface SheetOptions extends Definitions {
  readonly language: Language;
  readonly currency: Currency;
  readonly periods: PeriodKind;
  /** Which quarter of the year, 1 to 4, a sheet of quarters begins with. */
  readonly firstQuarter: number;
  readonly style: Style;
  /** The keys of the KPI rows that aren't followed: they are hidden, never missing. */
  readonly hidden: readonly string[];
  /**
   * The day since which the choices are these, as `2026-01-31`, or `''` for no day in particular. A sheet from before there
   * were definitions has none, and doesn't say its choices until one of them is changed.
   */
  readonly defined?: string;
}

/** The choices for a new sheet. */
export interface TemplateOptions extends SheetOptions {
  /** The first day of the first period. */
  readonly start: Day;
  /** Whether the made-up sample year is filled in. */
  readonly sample: boolean;
}

/** The choices for a new sheet as they are sent. */
export interface TemplateRequest extends Omit<SheetOptions, 'firstQuarter' | keyof Definitions> {
  /** The first period's first day, as `2026-01-31`; of months and quarters, the month counts. */
  readonly start: string;
  readonly sample: boolean;
}
