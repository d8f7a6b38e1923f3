/** Chart options: read and set by Google's names, in which a dot leads one level down. */

import type { ChartOption, ChartOptions } from './charts';

/** The options with that one set, `vAxis.title` inside `vAxis`. */
export function withOption(options: ChartOptions, name: string, value: unknown): ChartOptions {
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) return { ...options, [first]: asOption(value) };
  const inner = options[first];
  return { ...options, [first]: withOption(isOptions(inner) ? inner : {}, rest.join('.'), value) };
}

/** What the option of that name is set to; undefined when it isn't. */
export function optionAt(options: ChartOptions, name: string): ChartOption | undefined {
  let found: ChartOption | undefined = options;
  for (const step of name.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.hasOwn(found, step) ? (Reflect.get(found, step) as ChartOption) : undefined;
  }
  return found;
}

/** The option if it is a text. */
export function textAt(options: ChartOptions, name: string): string | undefined {
  const found = optionAt(options, name);
  return typeof found === 'string' ? found : undefined;
}

function isOptions(option: ChartOption | undefined): option is ChartOptions {
  return typeof option === 'object' && option !== null && !Array.isArray(option);
}

/** A plain copy, since the value comes from the script's realm; `undefined` is null. */
function asOption(value: unknown): ChartOption {
  return JSON.parse(JSON.stringify(value ?? null)) as ChartOption;
}
