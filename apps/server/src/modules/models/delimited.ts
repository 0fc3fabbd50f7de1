/** What somebody wrote, for a message to a model: marked as what it is, and unable to end its own mark. Never for a system prompt. */
export function delimited(kind: string, text: string): string {
  return `<${kind}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</${kind}>`;
}
