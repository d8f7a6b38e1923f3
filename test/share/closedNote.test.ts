/** The note of a closed period is told from what a team writes there, since only ours is taken away. */

import { LANGUAGES } from '../../src/core/kpi';
import { closedNote, isClosedNote } from '../../src/sheets/team/closedNote';

test.each(LANGUAGES)('what we write in %s is known in any month', (language) => {
  for (const day of ['2026-01-05', '2026-05-31', '2027-12-15']) {
    expect(isClosedNote(closedNote(day, language))).toBe(true);
  }
});

test('what a team writes is its own, however like ours', () => {
  const own = [
    '',
    'Closed on Friday 5pm',
    'Closed on Jan 5, 2026 by Mina',
    '재무팀 확인 후 마감',
    '3월 결산 1차 마감',
    '月末に締め済み',
  ];
  expect(own.filter(isClosedNote)).toEqual([]);
});
