/** Random numbers that are the same on every machine and every day: from a seed. */

/** Draws from one seed, one after the other. */
export interface Draws {
  /** From 0 up to 1. */
  unit(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  /** One of several, each as likely as its weight. */
  oneOf<Item>(items: readonly Item[], weightOf?: (item: Item) => number): Item;
  /** A positive number around `middle`, as often above as below; twice as far off is rarer the smaller `spread` is. */
  around(middle: number, spread: number): number;
}

/** Draws by the mulberry32 generator. */
export function drawsFrom(seed: number): Draws {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  return {
    unit,
    whole: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    chance: (probability) => unit() < probability,
    oneOf(items, weightOf = () => 1) {
      let left = unit() * items.reduce((sum, item) => sum + weightOf(item), 0);
      for (const item of items) {
        left -= weightOf(item);
        if (left < 0) return item;
      }
      const last = items[items.length - 1];
      if (last === undefined) throw new Error('There is nothing to draw from.');
      return last;
    },
    // Twelve even draws less six are all but normally distributed, and need nothing that differs between machines but exp.
    around: (middle, spread) =>
      middle * Math.exp(spread * (Array.from({ length: 12 }, unit).reduce((a, b) => a + b) - 6)),
  };
}
