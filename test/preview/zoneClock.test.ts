/** The clock of a zone, where it is this machine's own and where it isn't. */

import { execFileSync } from 'node:child_process';

/** What `expression` over the preview's serial dates gives on a machine in Seoul, whose clocks once had seconds of their own. */
function inSeoul(expression: string): string {
  const code = `import { toSerial, fromSerial } from './preview/serial-date'; console.log(${expression});`;
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    env: { ...process.env, TZ: 'Asia/Seoul' },
    encoding: 'utf8',
  }).trim();
}

test('a time of day, which stands on a day of 1899, goes into a cell and out of it to the second', () => {
  expect(inSeoul(`toSerial(new Date(1899, 11, 30, 9), 'Asia/Seoul') * 24`)).toBe('9');
  expect(inSeoul(`fromSerial(9 / 24, 'Asia/Seoul', Date).toTimeString().slice(0, 8)`)).toBe('09:00:00');
}, 60_000);
