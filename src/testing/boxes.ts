import assert from 'node:assert/strict';

/** A rectangle of a drawing. */
export interface TestBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fails when two boxes overlap by more than a rounding error; names both. */
export function assertNoOverlap(boxes: readonly (TestBox & { readonly name: string })[]): void {
  const slack = 0.01;
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const apart =
        a.x + a.width <= b.x + slack ||
        b.x + b.width <= a.x + slack ||
        a.y + a.height <= b.y + slack ||
        b.y + b.height <= a.y + slack;
      assert.ok(apart, `"${a.name}" and "${b.name}" overlap`);
    }
  });
}

/** Fails when a box leaves the drawing. */
export function assertWithin(
  boxes: readonly (TestBox & { readonly name: string })[],
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const slack = 0.01;
  for (const { name, x, y, width: w, height: h } of boxes) {
    const inside = x >= -slack && y >= -slack && x + w <= width + slack && y + h <= height + slack;
    assert.ok(inside, `"${name}" leaves the drawing: ${x}, ${y}, ${w} by ${h}`);
  }
}
