/** Every cell of a new sheet, as it is kept as text: `npm run generate` writes it anew, and the diff says what has changed. */

import { readFileSync } from 'node:fs';
import { sheetTextFile, sheetTexts } from '../../scripts/sheetText';

test.each(Object.entries(sheetTexts()))('%s: every cell is what its text says', (name, text) => {
  expect(text).toBe(readFileSync(sheetTextFile(name), 'utf8'));
});
