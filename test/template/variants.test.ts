/**
 * Every kind of sheet, in both styles and by every choice of definitions: no error cell, and the same in all its cells,
 * whatever it is worked out by: Univer, and LibreOffice of the .xlsx file.
 */

import { previewFile } from '../../preview/xlsx/template-file';
import { LANGUAGES, type Language } from '../../src/core/kpi';
import {
  type Currency,
  DEFINITION_CHOICES,
  type Definitions,
  STYLES,
  type Style,
  type TemplateRequest,
  USUAL_DEFINITIONS,
} from '../../src/template/options';
import { PERIOD_KINDS } from '../../src/template/periods';
import { available, type JudgedValue, recalculateAll } from '../libreoffice';
import { change } from '../living/change';
import { describeWith } from '../requires';
import { differences } from '../xlsx/compare';
import { errorsIn } from './compare';
import { CATALOG, openSheet } from './openSheet';

const CURRENCY: Readonly<Record<Language, Currency>> = { en: 'USD', ko: 'KRW', ja: 'JPY' };

/** A sheet but for its style. */
interface Variant extends Pick<TemplateRequest, 'language' | 'periods' | 'sample'> {
  readonly definitions: Definitions;
}

const USUAL: readonly Variant[] = PERIOD_KINDS.flatMap((periods) =>
  [true, false].flatMap((sample) =>
    LANGUAGES.map((language) => ({ language, periods, sample, definitions: USUAL_DEFINITIONS })),
  ),
);
/** The other choices of definitions, each in a language and with periods of its own. */
const OTHERS: readonly Variant[] = DEFINITION_CHOICES.cacBasis
  .flatMap((cacBasis) => DEFINITION_CHOICES.lifetimeOf.map((lifetimeOf) => ({ cacBasis, lifetimeOf })))
  .filter(
    ({ cacBasis, lifetimeOf }) =>
      cacBasis !== USUAL_DEFINITIONS.cacBasis || lifetimeOf !== USUAL_DEFINITIONS.lifetimeOf,
  )
  .map((definitions, index) => ({
    language: LANGUAGES[index % LANGUAGES.length] as Language,
    periods: PERIOD_KINDS[index % PERIOD_KINDS.length] ?? 'months',
    sample: true,
    definitions,
  }));

const nameOf = ({ language, periods, sample, definitions }: Variant): string =>
  [language, periods, sample ? 'sample' : 'empty', definitions.cacBasis, definitions.lifetimeOf].join(', ');

/** What a sheet shows, and its file. */
interface Shown {
  readonly name: string;
  readonly values: readonly JudgedValue[][];
  readonly file: Uint8Array;
}

/** A change is a difference, which is as exact as what it is taken from: 1, or 100 points. */
const scaleOf = (column: string): number => (column === 'F' || column === 'H' ? 100 : 0);

const seen: { readonly variant: Variant; readonly style: Style; readonly shown: Shown }[] = [];

async function show(variant: Variant, style: Style): Promise<Shown> {
  const { language, periods, sample, definitions } = variant;
  const sheet = await openSheet({ language, currency: CURRENCY[language], periods, sample, style });
  const { preview, name } = sheet;
  try {
    const { cacBasis, lifetimeOf } = definitions;
    if (cacBasis !== USUAL_DEFINITIONS.cacBasis) await change(sheet, { change: 'cacBasis', cacBasis });
    if (lifetimeOf !== USUAL_DEFINITIONS.lifetimeOf) await change(sheet, { change: 'lifetimeOf', lifetimeOf });
    expect(errorsIn(sheet)).toEqual([]);
    const { bytes, valuesInstead } = await previewFile(preview, CATALOG, language);
    if (style === 'native') expect(valuesInstead).toEqual([]);
    const values = preview.read(name, 'A1:Z130').map((row) => row.map((value) => (value === '' ? null : value)));
    return { name, values, file: bytes };
  } finally {
    preview.close();
  }
}

/** What it shows, but for the choices it keeps in a corner, its style among them. */
const withoutChoices = ({ values }: Shown): JudgedValue[][] =>
  values.map((row) => row.map((value) => (String(value).startsWith('leadsheet ') ? null : value)));

test.each([...USUAL, ...OTHERS].map((variant) => [nameOf(variant), variant] as const))(
  '%s: both styles show the same, and no error',
  async (_name, variant) => {
    const native = await show(variant, 'native');
    const functions = await show(variant, 'functions');
    seen.push({ variant, style: 'native', shown: native }, { variant, style: 'functions', shown: functions });
    expect(differences(withoutChoices(functions), withoutChoices(native), scaleOf)).toEqual([]);
    const numbers = native.values.flat().filter((value) => typeof value === 'number');
    // A sample year that came out blank would be equal, too.
    if (variant.sample) expect(numbers.length).toBeGreaterThan(300);
  },
  120_000,
);

describeWith('LibreOffice', available(), () => {
  test('the files of all of them show the same there', async () => {
    expect(seen.length).toBe((USUAL.length + OTHERS.length) * STYLES.length);
    const judged = await recalculateAll(seen.map(({ shown }) => shown.file));
    const found = seen.flatMap(({ variant, style, shown }, index) => {
      const cells = (judged[index]?.get(shown.name) ?? []).slice(0, shown.values.length).map((row) => row.slice(0, 26));
      return differences([...shown.values], cells, scaleOf).map((what) => `${nameOf(variant)}, ${style}: ${what}`);
    });
    expect(found).toEqual([]);
  }, 600_000);
});
