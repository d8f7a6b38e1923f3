/** What a person chooses before the sheet is inserted. */

import type { Language } from '../core/kpi';

export const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'KRW'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** How many periods the sheet has. */
export const PERIODS = 12;

/** The choices for one sheet of twelve months. */
export interface TemplateOptions {
  readonly language: Language;
  /** The first month; months count from 1. */
  readonly start: { readonly year: number; readonly month: number };
  readonly currency: Currency;
  /** Whether the made-up sample year is filled in. */
  readonly sample: boolean;
}
