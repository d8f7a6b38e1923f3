/** The part For Excel: what an .xlsx file of the spreadsheet holds, and where to get it. */

import { code, element } from '../element';
import type { Turnstile } from '../turnstile';
import { WORDS } from '../words';
import { createSharePart, type SharePart } from './sharePart';

const FORMULA = '=CPL(B2,C2)';

/** The part, which has nothing to read. */
export function createExcelPart(turnstile: Turnstile): SharePart {
  const list = element('ul', { class: 'facts' });
  const part = createSharePart(
    turnstile,
    'excel',
    { title: ({ share }) => share.excel.title, text: ({ share }) => share.excel.text },
    [list],
  );
  return {
    ...part,
    speak: (language) => {
      const { excel } = WORDS[language].share;
      part.speak(language);
      const sentences = [excel.preview, excel.names(FORMULA), excel.google, excel.functions];
      list.replaceChildren(...sentences.map((sentence) => element('li', {}, ...withCode(sentence, FORMULA))));
    },
  };
}

/** The sentence with each `text` in it in the code's letters. */
function withCode(sentence: string, text: string): (Node | string)[] {
  return sentence.split(text).flatMap((piece, at) => (at === 0 ? [piece] : [code(text), piece]));
}
