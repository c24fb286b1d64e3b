import { extentOf } from '../dates/extent.ts';
import type { Count, Counted, OccurrenceData } from '../schemas/series.ts';
import { spread } from './spread.ts';
import { textWidth } from './text-width.ts';

/** What is compared beside each other, and which figures belong there. */
const subjects = [
  { title: 'People', kinds: ['people'] },
  { title: 'Countries', kinds: ['countries', 'countries-and-organisations'] },
  { title: 'Ministers', kinds: ['ministers', 'ministers-and-chiefs'] },
] as const satisfies readonly { title: string; kinds: readonly Counted[] }[];

/** A figure as data, and the values of the occurrence that give it. */
export interface Figure {
  readonly count: Count;
  /** The citation fields, as the content writes them. */
  readonly citations: readonly string[];
}

/** The attendance of an occurrence: each figure that differs once, by rising value. */
export function figuresOf({ figures, conflicts }: OccurrenceData): Figure[] {
  const stated = [...figures, ...conflicts].flatMap(({ counts, citation }) =>
    counts.map((count) => ({ count, citation })),
  );
  const keyOf = ({ kind, value, bound, of, stage }: Count): string =>
    [kind, value, bound, of, stage].join('|');
  return [...Map.groupBy(stated, ({ count }) => keyOf(count)).values()]
    .flatMap((same) => {
      const [first] = same;
      return first
        ? [{ count: first.count, citations: [...new Set(same.map(({ citation }) => citation))] }]
        : [];
    })
    .sort((a, b) => a.count.value - b.count.value);
}

/** "more than 1,800" as "1,800+", "about 300" as "c. 300". */
export function figureInBrief({ value, bound }: Count): string {
  const number = value.toLocaleString('en-GB');
  if (bound === 'more-than') return `${number}+`;
  return bound === 'about' ? `c. ${number}` : number;
}

const kindNames = {
  people: 'people',
  countries: 'countries',
  organisations: 'international organisations',
  'countries-and-organisations': 'countries and organisations together',
  ministers: 'ministers',
  chiefs: 'chiefs of armed forces',
  'ministers-and-chiefs': 'ministers and chiefs together',
} as const satisfies Record<Counted, string>;

/** "more than 500 people: delegates", "more than 90 countries and organisations together, expected". */
export function figureInWords({ kind, value, bound, of, stage }: Count): string {
  const about = bound === 'more-than' ? 'more than ' : bound === 'about' ? 'about ' : '';
  const whom = of === undefined ? '' : `: ${of}`;
  const when = stage === undefined ? '' : `, ${stage} beforehand`;
  return `${about}${value.toLocaleString('en-GB')} ${kindNames[kind]}${whom}${when}`;
}

export interface FigureMark {
  readonly figure: Figure;
  readonly x: number;
  readonly label: { readonly text: string; readonly x: number };
  /** Counts two kinds together, which no other figure can be compared with. */
  readonly together: boolean;
}

export interface AttendanceRow {
  readonly occurrence: OccurrenceData;
  readonly name: string;
  readonly y: number;
  /** By rising value; empty where nothing is reported. */
  readonly marks: readonly FigureMark[];
}

export interface AttendancePanel {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly AttendanceRow[];
}

export interface AttendanceDrawing {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly AttendancePanel[];
}

const rowHeight = 34;
const headHeight = 40;
const nameWidth = 74;
const labelSize = 12;
/** Room beyond the greatest value for its label. */
const overhang = 24;

/** Side by side, the names of the rows at the left of the first. */
export function attendanceAcross(occurrences: readonly OccurrenceData[]): AttendanceDrawing {
  const places = [
    { x: nameWidth, width: 290 },
    { x: nameWidth + 324, width: 136 },
    { x: nameWidth + 496, width: 128 },
  ];
  return {
    width: 720,
    height: headHeight + occurrences.length * rowHeight,
    panels: subjects.map((subject, i) =>
      panel(occurrences, subject, places[i] ?? { x: 0, width: 0 }, 0),
    ),
  };
}

/** One below the other; fits a screen of 320 pixels. */
export function attendanceDown(occurrences: readonly OccurrenceData[]): AttendanceDrawing {
  const step = headHeight + occurrences.length * rowHeight + 20;
  return {
    width: 264,
    height: subjects.length * step - 20,
    panels: subjects.map((subject, i) =>
      panel(occurrences, subject, { x: nameWidth, width: 264 - nameWidth }, i * step),
    ),
  };
}

function panel(
  occurrences: readonly OccurrenceData[],
  { title, kinds }: { readonly title: string; readonly kinds: readonly Counted[] },
  { x, width }: { readonly x: number; readonly width: number },
  top: number,
): AttendancePanel {
  const figures = occurrences.map((occurrence) =>
    figuresOf(occurrence).filter(({ count }) => kinds.includes(count.kind)),
  );
  const greatest = Math.max(1, ...figures.flat().map(({ count }) => count.value));
  const placeOf = (value: number): number => x + (value / greatest) * (width - overhang);
  return {
    title,
    x,
    width,
    top,
    bottom: top + headHeight + occurrences.length * rowHeight,
    ticks: ticksUpTo(greatest).map((value) => ({ value, x: placeOf(value) })),
    rows: occurrences.map((occurrence, i) => ({
      occurrence,
      name: rowName(occurrence),
      y: top + headHeight + i * rowHeight + 22,
      marks: placeMarks(figures[i] ?? [], placeOf, x, x + width),
    })),
  };
}

function placeMarks(
  figures: readonly Figure[],
  placeOf: (value: number) => number,
  from: number,
  to: number,
): FigureMark[] {
  const labels = figures.map(({ count }) => figureInBrief(count));
  const middles = spread(
    figures.map(({ count }, i) => ({
      at: placeOf(count.value),
      size: textWidth(labels[i] ?? '', labelSize) + 4,
    })),
    from - 10,
    to,
  );
  return figures.map((figure, i) => ({
    figure,
    x: placeOf(figure.count.value),
    label: { text: labels[i] ?? '', x: middles[i] ?? 0 },
    together: figure.count.kind.includes('-and-'),
  }));
}

function rowName({ number, date }: OccurrenceData): string {
  const extent = date === undefined ? undefined : extentOf(date);
  return extent ? `${number} · ${new Date(extent.from).getUTCFullYear()}` : String(number);
}

/** Zero and two to four round steps. */
function ticksUpTo(greatest: number): number[] {
  const size = 10 ** Math.floor(Math.log10(greatest));
  const step = [size / 2, size, size * 2].find((wide) => greatest / wide <= 4) ?? size * 5;
  const count = Math.floor(greatest / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}
