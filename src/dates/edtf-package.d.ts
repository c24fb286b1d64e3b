/**
 * The part of the `edtf` package that this project uses; the package ships no
 * types. https://github.com/inukshuk/edtf.js
 */
declare module 'edtf' {
  /** A bit mask per date part: 0 when the qualifier is absent. */
  interface Mask {
    readonly value: number;
  }
  interface EdtfDate {
    readonly type: 'Date';
    /** Milliseconds since 1970 of the earliest instant covered. */
    readonly min: number;
    readonly max: number;
    /** 1 year, 2 month, 3 day; 0 for a date with a time. */
    readonly precision: number;
    /** Year, month (0 to 11) and day, as many as the precision says. */
    readonly values: readonly number[];
    readonly uncertain: Mask;
    readonly approximate: Mask;
    readonly unspecified: Mask;
  }
  interface EdtfSeason {
    readonly type: 'Season';
    readonly min: number;
    readonly max: number;
    /** Year and season code (21 spring to 24 winter). */
    readonly values: readonly number[];
    readonly uncertain: Mask;
    readonly approximate: Mask;
  }
  interface EdtfInterval {
    readonly type: 'Interval';
    readonly min: number;
    readonly max: number;
    /** `null` is an unknown bound, `Infinity` an open one. */
    readonly lower: EdtfDate | EdtfSeason | number | null;
    readonly upper: EdtfDate | EdtfSeason | number | null;
  }
  /** What the package reads at level 1 besides: "20", "Y170000002". No page needs them. */
  interface EdtfCentury {
    readonly type: 'Century';
  }
  interface EdtfLongYear {
    readonly type: 'Year';
  }
  type Edtf = EdtfDate | EdtfSeason | EdtfInterval;
  /** Throws when the text is not EDTF of the level asked for. */
  export default function edtf(
    text: string,
    options?: { level?: 0 | 1 },
  ): Edtf | EdtfCentury | EdtfLongYear;
}
