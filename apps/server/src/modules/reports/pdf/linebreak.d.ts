declare module 'linebreak' {
  /** Where a line may end, and where it must (UAX #14). */
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
