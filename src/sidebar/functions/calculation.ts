/** What a function gives of what stands in its fields, in a person's words. */

import { isOptional, type Kpi, type Language } from '../../core/kpi';
import { Problem } from '../../core/problem';
import { sentence } from '../../i18n/problems';
import { RUNNABLES } from '../../kpis/runnables';
import { resultText } from '../resultText';
import { WORDS } from '../words';
import { readField } from './fieldReading';

/** What there is to say: a result, the function's own sentence, or why there is neither yet. */
export interface Calculation {
  readonly kind: 'result' | 'problem' | 'quiet';
  readonly text: string;
}

/** Calculates `kpi` over what was typed for its arguments, in order, just as a cell would. */
export function calculate(kpi: Kpi, typed: readonly string[], language: Language): Calculation {
  const { calculator } = WORDS[language];
  const readings = kpi.arguments.map((argument, at) => readField(argument, typed[at] ?? ''));
  if (readings.some(({ kind }) => kind === 'address')) return { kind: 'quiet', text: calculator.inSheet };
  const missing = kpi.arguments.filter((argument, at) => readings[at]?.kind === 'blank' && !isOptional(argument));
  if (missing.length > 0) {
    const labels = missing.map(({ label }) => label[language]).join(calculator.between);
    return { kind: 'quiet', text: calculator.missing(labels) };
  }
  return outcomeOf(
    kpi,
    readings.map((reading) => (reading.kind === 'value' ? reading.value : '')),
    language,
  );
}

function outcomeOf(kpi: Kpi, values: readonly unknown[], language: Language): Calculation {
  try {
    const outcome = RUNNABLES.find((runnable) => runnable.kpi.name === kpi.name)?.run(values, ({ code }) => code);
    return typeof outcome === 'number'
      ? { kind: 'result', text: resultText(outcome, kpi.unit, language) }
      : { kind: 'quiet', text: WORDS[language].calculator.nothing };
  } catch (problem) {
    if (problem instanceof Problem) return { kind: 'problem', text: sentence(problem, kpi.name, language) };
    throw problem;
  }
}
