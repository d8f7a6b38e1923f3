/** Every cell of a new sheet, as it is kept as text: `npm run generate` writes it anew, and the diff says what has changed. */

import { readFileSync } from 'node:fs';
import { SHEET_TEXTS, sheetTextFile } from '../../scripts/sheetText';

test.each(Object.entries(SHEET_TEXTS))(
  '%s: every cell is what its text says; where this fails on purpose, run npm run generate',
  (name, textOf) => {
    expect(textOf()).toBe(readFileSync(sheetTextFile(name), 'utf8'));
  },
);
