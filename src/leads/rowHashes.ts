/** Hashes of rows, so that a repeated row is known without keeping any. */

/** The hashes of a block's rows, made cell by cell: the same cells in the same order give the same hash. */
export interface RowHashes {
  /** Adds the next cell of a row; `kind` tells apart what has the same content, such as 1 and `1`. */
  addNumber(row: number, kind: number, value: number): void;
  addText(row: number, kind: number, value: string): void;
  /** The hash of a row: a whole number from 0 to 2^53 − 1. */
  of(row: number): number;
}

/** The hashes of this many rows, before any cell is added. */
export function rowHashes(count: number): RowHashes {
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const bits = new Float64Array(1);
  const halves = new Uint32Array(bits.buffer);
  // Looked up once: in a sandbox, as the add-on runs in, that isn't free.
  const { imul } = Math;

  const mix = (row: number, part: number): void => {
    const one = imul((low[row] as number) ^ part, 0x9e3779b1);
    const two = imul((high[row] as number) ^ part, 0x85ebca77);
    low[row] = one ^ (one >>> 15);
    high[row] = (two ^ (two >>> 13)) + 0x27d4eb2f;
  };

  return {
    addNumber(row, kind, value) {
      mix(row, kind);
      // 0 and −0 are one number with two patterns of bits.
      bits[0] = value + 0;
      mix(row, halves[0] as number);
      mix(row, halves[1] as number);
    },
    addText(row, kind, value) {
      mix(row, kind);
      mix(row, value.length);
      for (let i = 0; i < value.length; i++) mix(row, value.charCodeAt(i));
    },
    of: (row) => ((high[row] as number) & 0x1fffff) * 0x100000000 + ((low[row] as number) >>> 0),
  };
}

/** A set of such hashes, which takes at most 16 bytes for each where a `Set` takes several times that. */
export interface HashSet {
  /** Whether it wasn't there before. */
  add(hash: number): boolean;
}

/** An empty set. */
export function hashSet(): HashSet {
  let slots = new Float64Array(1024);
  let size = 0;

  const put = (hash: number): boolean => {
    const last = slots.length - 1;
    // An empty slot is 0, so what is kept is one more.
    let at = hash % slots.length;
    while (slots[at] !== 0 && slots[at] !== hash + 1) at = at === last ? 0 : at + 1;
    if (slots[at] !== 0) return false;
    slots[at] = hash + 1;
    return true;
  };

  return {
    add(hash) {
      const added = put(hash);
      if (added && ++size * 2 > slots.length) {
        const kept = slots;
        slots = new Float64Array(kept.length * 2);
        for (const slot of kept) if (slot !== 0) put(slot - 1);
      }
      return added;
    },
  };
}
