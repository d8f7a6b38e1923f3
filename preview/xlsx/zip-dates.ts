/** Zip dates: the moment of writing is taken out of a .zip, so that the same workbook gives the same bytes. */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, midnight, as MS-DOS counts: the earliest a .zip can hold. */
const EARLIEST = 0x00210000;

/** Sets every entry's date, in place, in a .zip without a comment. Throws if the bytes are no such .zip. */
export function withoutZipDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('These bytes are not a .zip file.');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL_HEADER || view.getUint32(local, true) !== LOCAL_HEADER) {
      throw new Error('The directory of this .zip file is damaged.');
    }
    view.setUint32(at + 12, EARLIEST, true);
    view.setUint32(local + 10, EARLIEST, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
