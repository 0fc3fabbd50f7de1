/** How a number, cycle or grid is spoken of. */
export type Term = {
  readonly name: string;
  /** What it is, in one short line. Never a prediction. */
  readonly definition: string;
  /** How it is found, in plain words. */
  readonly how: string;
  /** Other names it goes by in books and on other sites. */
  readonly aliases: readonly string[];
};
