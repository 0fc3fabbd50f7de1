import type { Span } from '@1numbers/engine';
import type { Position } from './knowledge.ts';
import type { Named } from './position-names.ts';

/** A number of the chart that something can be said of. */
export type Fact = {
  readonly position: Position;
  /** Its key in the knowledge of its position. */
  readonly key: string;
  /** As it is shown: `11/2`, or the digits of a line. */
  readonly shown: string;
  /** Its value, for what it has in common with others; null where the key is not a number that leans. */
  readonly value: number | null;
  /** Where the chart holds it: `lifePath`, `pinnacles.1`. */
  readonly id: string;
  /** Whose name it bears, where that is not its position's: two Life Paths are a pair. */
  readonly namedFor?: Named;
  /** A digit of a square, which stands there as often as its key says. */
  readonly digit?: string;
  /** The years and ages of a stretch of life. */
  readonly span?: Pick<Span, 'startAge' | 'endAge' | 'startYear' | 'endYear'>;
  /** Whether that stretch is over, runs or is still to come; not there where the year of today is unknown. */
  readonly when?: 'over' | 'now' | 'ahead';
};
