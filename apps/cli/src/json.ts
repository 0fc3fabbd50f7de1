/** An answer as JSON, easy to read and easy to pipe. */
export function json(answer: unknown): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
