/** The part of the Share tab that finds the cells that need the add-on, and makes them work without. */

import type { Language } from '../../core/kpi';
import type { BroughtBack, Extent, LeftCell, MadePortable } from '../../share/portable/portableRequests';
import { countText } from '../countText';
import { element } from '../element';
import { radioGroup } from '../radioGroup';
import { READING_PATIENCE } from '../readingProgress';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';
import { createConversion } from './conversion';
import { type Found, foundSentence } from './foundCells';
import { createGoing } from './goToPlace';
import { createNeedingList } from './needingCells';
import { createSharePart } from './sharePart';

/** The part, which looks at the open sheet when it is unfolded. */
export function createAnywherePart(server: Server, turnstile: Turnstile): View {
  const choice = element('div');
  const offer = element('p', { class: 'quiet' });
  let language: Language = 'en';
  let extent: Extent = 'sheet';
  let found: Found | undefined;
  /** The sheet whose cells need no sheet's name; in a whole file there is none. */
  const within = (): string => (extent === 'sheet' ? (found?.sheet ?? '') : '');
  /** What was found when cells were last made portable. */
  let listed: Found['cells'] = [];
  let convertedOn = '';

  /** Whether the list has said why already. */
  const isListed = ({ sheet, cell, why }: LeftCell): boolean =>
    listed.some(
      (one) =>
        one.sheet === sheet &&
        one.cell === cell &&
        [one.why, one.stays].some((said) => said?.[language] === why[language]),
    );
  const forget = (): void => {
    for (const form of [make, back]) form.clear();
  };
  const going = createGoing(server, turnstile);
  const list = createNeedingList(going, () => forget());
  const request = ({ sheet }: Found): { extent: Extent; sheet?: string } =>
    extent === 'sheet' ? { extent, sheet } : { extent };
  const converted = (): void => queueMicrotask(part.reread);
  const focusLost = (): void => part.focus();

  const make = createConversion<MadePortable>(
    turnstile,
    going,
    {
      button: ({ share }) => share.anywhere.make.button,
      working: ({ share }) => share.anywhere.make.working,
      done: ({ formulas, helpers, values }, { share: { anywhere } }, written) => {
        const said = [
          ...(formulas > 0 ? [anywhere.make.formulas(formulas, written(formulas))] : []),
          ...(helpers > 0 ? [anywhere.make.helpers(helpers, written(helpers))] : []),
          ...(values > 0 ? [anywhere.make.values(values, written(values))] : []),
        ];
        return said.length > 0 ? said : [anywhere.make.none];
      },
      left: ({ different, left }, { share: { anywhere } }, written) => {
        const others = left.filter((cell) => !isListed(cell));
        return [
          [anywhere.make.different(written(different.length)), different],
          [anywhere.make.left(written(others.length)), others],
        ];
      },
    },
    {
      submit: () => {
        if (!found) return;
        const asked = { ...request(found), helpers: list.helpers(), values: list.values() };
        if (found.formulas === 0 && !asked.helpers && asked.values.length === 0) {
          make.complain(({ share }) => share.anywhere.make.choose[list.choices()]);
          return;
        }
        back.clear();
        listed = found.cells;
        convertedOn = found.sheet;
        make.send(() => server.makePortable(asked), within());
      },
      converted,
      focusLost,
    },
    [list.root],
    'primary',
  );
  const back = createConversion<BroughtBack>(
    turnstile,
    going,
    {
      button: ({ share }) => share.anywhere.back.button,
      working: ({ share }) => share.anywhere.back.working,
      done: ({ cells }, { share: { anywhere } }, written) => [
        cells > 0 ? anywhere.back.done(cells, written(cells)) : anywhere.back.none,
      ],
      left: ({ left }, { share: { anywhere } }, written) => [[anywhere.back.left(written(left.length)), left]],
    },
    {
      submit: () => {
        if (!found) return;
        const asked = request(found);
        make.clear();
        convertedOn = found.sheet;
        back.send(() => server.bringFunctionsBack(asked), within());
      },
      converted,
      focusLost,
    },
    [offer],
    'secondary',
  );

  const show = (read: Found | undefined): void => {
    // What was read for another choice than the present one is about to be read anew.
    found = read?.extent === extent ? read : undefined;
    // What came of another sheet says nothing of this one.
    if (found && found.sheet !== convertedOn) forget();
    going.clear();
    list.show(found, within());
    refresh();
  };
  const refresh = (): void => {
    const { back: said } = WORDS[language].share.anywhere;
    const converted = found?.converted ?? 0;
    offer.textContent = converted > 0 ? said.offer(converted, countText(converted, language)) : '';
    make.offer((found?.count ?? 0) > 0);
    back.offer(converted > 0);
  };
  const part = createSharePart<Found>(
    turnstile,
    'anywhere',
    { title: ({ share }) => share.anywhere.title, text: ({ share }) => share.anywhere.text, choice },
    [going.root, make.root, back.root],
    {
      read: async () => {
        const asked = extent;
        const answer = await server.findNeedingCells({ extent: asked });
        return answer.ok ? { ...answer, extent: asked } : answer;
      },
      show,
      looking: ({ share }) => share.anywhere.looking,
      tell: (read) => (words) => foundSentence(read, words, language),
      patience: READING_PATIENCE,
    },
  );

  return {
    root: part.root,
    speak: (next) => {
      language = next;
      const { where, extents } = WORDS[language].share.anywhere;
      const choices = (['sheet', 'file'] as const).map((value) => ({ value, text: extents[value] }));
      choice.replaceChildren(
        radioGroup('share-extent', where, choices, extent, (chosen) => {
          extent = chosen;
          forget();
          show(undefined);
          part.reread();
        }),
      );
      for (const each of [part, going, list, make, back]) each.speak(language);
      refresh();
    },
  };
}
