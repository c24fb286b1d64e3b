/** A rectangle by its middle. It is moved in place, as forces move theirs. */
export interface Rectangle {
  x?: number | undefined;
  y?: number | undefined;
  readonly width: number;
  readonly height: number;
}

/**
 * Pushes rectangles that overlap apart, each pair in the direction in which that
 * takes the shortest way, and keeps them all within a frame around the origin.
 *
 * @param rounds the most rounds over all pairs; it ends as soon as none overlaps
 */
export function separate(
  rectangles: readonly Rectangle[],
  frame: { readonly width: number; readonly height: number },
  rounds: number,
): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    rectangles.forEach((a, i) => {
      for (const b of rectangles.slice(i + 1)) moved = pushApart(a, b) || moved;
    });
    for (const rectangle of rectangles) keepWithin(rectangle, frame);
    if (!moved) return;
  }
}

/** What is pushed a little further than needed is not pushed again by the next. */
const slack = 0.01;

function pushApart(a: Rectangle, b: Rectangle): boolean {
  const [ax, ay, bx, by] = [a.x ?? 0, a.y ?? 0, b.x ?? 0, b.y ?? 0];
  const overlapX = (a.width + b.width) / 2 - Math.abs(bx - ax);
  const overlapY = (a.height + b.height) / 2 - Math.abs(by - ay);
  if (overlapX <= slack / 2 || overlapY <= slack / 2) return false;
  if (overlapX < overlapY) {
    const push = ((overlapX + slack) / 2) * (bx < ax ? -1 : 1);
    a.x = ax - push;
    b.x = bx + push;
  } else {
    const push = ((overlapY + slack) / 2) * (by < ay ? -1 : 1);
    a.y = ay - push;
    b.y = by + push;
  }
  return true;
}

function keepWithin(
  rectangle: Rectangle,
  frame: { readonly width: number; readonly height: number },
): void {
  const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
  rectangle.x = clamp(rectangle.x ?? 0, (frame.width - rectangle.width) / 2);
  rectangle.y = clamp(rectangle.y ?? 0, (frame.height - rectangle.height) / 2);
}
