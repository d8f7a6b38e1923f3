/** The KPI sheet as files: which there are, and the choices each is made with. */

import { join } from 'node:path';
import { LANGUAGES, type Language } from '../src/core/kpi';
import type { Currency, TemplateRequest } from '../src/template/options';

/** A file and what stands in it. */
export interface TemplateFile {
  readonly path: string;
  readonly request: TemplateRequest;
}

/** The currency people of each language most likely count in; a sheet's formats can be changed. */
const CURRENCY: Readonly<Record<Language, Currency>> = { en: 'USD', ko: 'KRW', ja: 'JPY' };

/** Twelve months in each language, from the first day as `2026-01-31`. No file says on which day it was made. */
export function templateFiles(folder: string, start: string, sample: boolean): TemplateFile[] {
  return LANGUAGES.map((language) => ({
    path: join(folder, `leadsheet-kpi-template${sample ? '-sample' : ''}.${language}.xlsx`),
    request: {
      ...{ language, currency: CURRENCY[language], periods: 'months', start, style: 'native', hidden: [], sample },
      defined: '',
    },
  }));
}

/** The empty files that lie in the repository, for people who want nothing else. */
export const DOWNLOADS: readonly TemplateFile[] = templateFiles('downloads', '2027-01-01', false);
