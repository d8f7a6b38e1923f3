/** Pinned and recent functions: what the page remembers, and what it sends to be kept. */

import type { KeptFunctions } from '../../src/sheets/keptFunctions';
import { createMemory, type Memory } from '../../src/sidebar/memory';

const NOTHING: KeptFunctions = { recent: [], pinned: [] };

/** A memory, and a script that answers when it is told to. */
function remembering(start: KeptFunctions = NOTHING) {
  const sent: KeptFunctions[] = [];
  const answers: ((failed?: true) => void)[] = [];
  let failures = 0;
  const memory: Memory = createMemory(
    start,
    (kept) => {
      sent.push(kept);
      return new Promise((resolve, reject) => {
        answers.push((failed) => (failed ? reject(new Error('no')) : resolve()));
      });
    },
    () => {
      failures += 1;
    },
  );
  const answer = async (failed?: true): Promise<void> => {
    answers.shift()?.(failed);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return { memory, sent, answer, failures: () => failures };
}

describe('the memory', () => {
  test('puts the function used last first, each once, eight at most', () => {
    const { memory } = remembering();
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'B']) memory.use(name);
    expect(memory.recent()).toEqual(['B', 'I', 'H', 'G', 'F', 'E', 'D', 'C']);
  });

  test('pins and unpins', () => {
    const { memory } = remembering();
    memory.togglePin('CPL');
    memory.togglePin('CAC');
    expect(memory.pinned()).toEqual(['CPL', 'CAC']);
    memory.togglePin('CPL');
    expect([memory.pinned(), memory.isPinned('CPL')]).toEqual([['CAC'], false]);
  });

  test('sends nothing before it knows what is kept, and then both: what was done since stays', () => {
    const { memory, sent } = remembering();
    memory.use('ROI');
    memory.togglePin('ROI');
    expect(sent).toEqual([]);
    memory.load({ recent: ['CPL'], pinned: ['CAC'] });
    expect(sent).toEqual([{ recent: ['ROI', 'CPL'], pinned: ['CAC', 'ROI'] }]);
  });

  test('doesn’t bring back what was unpinned before the answer', () => {
    const { memory } = remembering({ recent: [], pinned: ['CAC', 'CPL'] });
    memory.togglePin('CAC');
    memory.load({ recent: [], pinned: ['CAC', 'CPL'] });
    expect(memory.pinned()).toEqual(['CPL']);
  });

  test('sends one state after the other, so that the last one wins', async () => {
    const { memory, sent, answer } = remembering();
    memory.load(NOTHING);
    for (const name of ['A', 'B', 'C']) memory.use(name);
    expect(sent.map(({ recent }) => recent)).toEqual([['A']]);
    await answer();
    expect(sent.map(({ recent }) => recent)).toEqual([['A'], ['C', 'B', 'A']]);
  });

  test('says once that a state couldn’t be kept, and goes on', async () => {
    const { memory, sent, answer, failures } = remembering();
    memory.load(NOTHING);
    memory.use('A');
    await answer(true);
    expect(failures()).toBe(1);
    memory.use('B');
    expect(sent).toHaveLength(2);
  });

  test('tells of a change only where there is one: an answer that says what is known moves nothing', () => {
    const kept = { recent: ['CPL'], pinned: ['CAC'] };
    const { memory } = remembering(kept);
    let changes = 0;
    memory.watch(() => {
      changes += 1;
    });
    memory.load(kept);
    memory.use('CPL');
    expect(changes).toBe(0);
    memory.use('CAC');
    expect(changes).toBe(1);
  });
});
