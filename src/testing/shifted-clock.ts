/**
 * Imported into a process: its clock runs, but in another year. For builds that must
 * not depend on the day.
 */
const shift = 4 * 365.25 * 24 * 60 * 60 * 1000;
const RealDate = Date;

class ShiftedDate extends RealDate {
  constructor(...given: []) {
    // `new Date()` alone is about now; with arguments it is about whatever they say.
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static override now(): number {
    return RealDate.now() + shift;
  }
}

Object.defineProperty(globalThis, 'Date', {
  configurable: true,
  writable: true,
  value: new Proxy(ShiftedDate, {
    // Called without `new`, Date gives a text.
    apply: () => new ShiftedDate().toString(),
  }),
});
