/** The calculator's answer under the fields: seen at once, and spoken once the typing has paused. */

import { element } from '../element';
import type { Calculation } from './calculation';

/** How long after the last key the answer is spoken, in milliseconds. */
const PAUSE = 700;

/** The answer on the page. */
export interface CalculatorAnswer {
  readonly root: HTMLElement;
  /** Names the answer, in the sidebar's language. */
  readonly label: (label: string) => void;
  /** Shows `calculation`; speaks it, too, where it answers the user's typing. */
  readonly show: (calculation: Calculation, spoken: boolean) => void;
}

/** An empty answer. */
export function createCalculatorAnswer(): CalculatorAnswer {
  const heading = element('span', { class: 'quiet' });
  const text = element('p', { class: 'answer' });
  const speaker = element('p', { class: 'unseen', role: 'status' });
  const root = element('div', { class: 'calculation' }, heading, text, speaker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    root,
    label: (label) => {
      heading.textContent = label;
    },
    show: (calculation, spoken) => {
      clearTimeout(timer);
      root.className = `calculation ${calculation.kind}`;
      heading.hidden = calculation.kind !== 'result';
      text.textContent = calculation.text;
      speaker.textContent = '';
      if (!spoken) return;
      const said = calculation.kind === 'result' ? `${heading.textContent} ${calculation.text}` : calculation.text;
      timer = setTimeout(() => {
        speaker.textContent = said;
      }, PAUSE);
    },
  };
}
