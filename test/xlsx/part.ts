/** Reads one part of an .xlsx file as it was written. */

import { inflateRawSync } from 'node:zlib';

/** The text of a part of the .xlsx file, which is a .zip: its directory names each part, where it begins and how long it is. */
export function partOf(bytes: Uint8Array, name: string): string {
  const file = Buffer.from(bytes);
  const next = (from: number): number => file.indexOf('PK\u0001\u0002', from, 'latin1');
  for (let at = next(0); at >= 0; at = next(at + 4)) {
    const length = file.readUInt16LE(at + 28);
    if (file.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const start = file.readUInt32LE(at + 42);
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    return inflateRawSync(file.subarray(data, data + file.readUInt32LE(at + 20))).toString('utf8');
  }
  throw new Error(`The file has no ${name}.`);
}
