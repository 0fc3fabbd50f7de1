import type { NumberResult } from '../answer.ts';
import type { Weekday } from '../calendar-date.ts';
import type { MethodOptions } from '../request.ts';

export type CalendarRequest = {
  readonly birthDate: string;
  /** 1–9999. */
  readonly year: number;
  /** 1–12; without it the days of the whole year are given. */
  readonly month?: number;
  readonly methods?: Pick<MethodOptions, 'masters' | 'personalYear' | 'personalCycles'>;
};

/** `from` and `to` are `YYYY-MM-DD`, both included. */
export type CalendarYear = { readonly from: string; readonly to: string; readonly personalYear: NumberResult };
export type CalendarMonth = {
  readonly month: number;
  readonly from: string;
  readonly to: string;
  readonly personalMonth: NumberResult;
  readonly universalMonth: NumberResult;
};
export type CalendarDay = {
  readonly date: string;
  readonly weekday: Weekday;
  readonly personalDay: NumberResult;
  readonly universalDay: NumberResult;
};

export type CalendarAnswer = {
  readonly year: number;
  readonly month: number | null;
  readonly universalYear: NumberResult;
  /** One, or two under `personalYear: birthday`: until the day before the birthday, and from it. */
  readonly years: readonly CalendarYear[];
  /** The twelve months, or the one asked for; under `personalYear: birthday` the month of the birthday is there twice. */
  readonly months: readonly CalendarMonth[];
  readonly days: readonly CalendarDay[];
};
