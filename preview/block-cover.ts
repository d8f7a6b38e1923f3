/** Block cover: which cells of a block other blocks cover, and what they cover without it. */

import { Rectangle } from '@univerjs/core';
import { type Block, fromRange, toRange } from './grid';

/** The part of the block that lies within the other. */
export function common(block: Block, other: Block): Block | undefined {
  if (block.sheetId !== other.sheetId) return undefined;
  const both = Rectangle.getIntersects(toRange(block), toRange(other));
  return both ? fromRange(block.sheetId, both) : undefined;
}

/** The blocks without the cells of the other. */
export function without(blocks: readonly Block[], other: Block): Block[] {
  return blocks.flatMap((block) =>
    common(block, other)
      ? Rectangle.subtract(toRange(block), toRange(other)).map((range) => fromRange(block.sheetId, range))
      : [block],
  );
}
