/** The part of the Share tab that explains the selected cell. */

import type { Explanation } from '../../share/requests';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { createExplanationCard, type FunctionWays } from './explanationCard';
import { createGoing } from './goToPlace';
import { createSharePart } from './sharePart';

/** The part, which explains whatever is selected when it is unfolded. */
export function createExplainPart(server: Server, turnstile: Turnstile, ways: FunctionWays): View {
  const going = createGoing(server, turnstile);
  const card = createExplanationCard(going, ways);
  const part = createSharePart<Explanation>(
    turnstile,
    'explain',
    { title: ({ share }) => share.explain.title, text: ({ share }) => share.explain.text },
    [going.root, card.root],
    {
      read: server.explainCell,
      show: (explanation) => {
        going.clear();
        card.show(explanation);
      },
      looking: ({ share }) => share.explain.looking,
      button: ({ share }) => share.explain.button,
      tell:
        ({ cell, shown }) =>
        ({ share: { explain } }) =>
          shown === '' ? explain.blank(cell) : explain.shows(cell, shown),
    },
  );
  return {
    root: part.root,
    speak: (language) => {
      for (const each of [part, going, card]) each.speak(language);
    },
  };
}
