import { type WrittenParagraph, writtenParagraph } from './written.ts';

/** A paragraph that is whole, while the answer around it is not. */
export type Finished = { readonly section: number; readonly paragraph: WrittenParagraph };

/** Where a paragraph stands in an answer: the answer, its sections, a section, its paragraphs, and then itself. */
const DEPTH = 5;

/**
 * Hears the JSON of an answer as it comes and gives each paragraph once it is whole. Nothing else of the answer is judged here. A
 * paragraph whose section is named only after it is not given: it is there when all is.
 */
export function paragraphsIn(): (piece: string) => readonly Finished[] {
  let text = '';
  let isInString = false;
  let isEscaped = false;
  /** Where everything begins that has not ended yet. */
  const begins: number[] = [];

  /** Takes the next character; gives where a paragraph begins that ends with it. */
  function take(character: string, at: number): number | null {
    if (isEscaped) isEscaped = false;
    else if (isInString && character === '\\') isEscaped = true;
    else if (character === '"' && begins.length > 0) isInString = !isInString;
    else if (isInString) return null;
    else if (character === '{' || (character === '[' && begins.length > 0)) begins.push(at);
    else if (character === '}' || character === ']') {
      const depth = begins.length;
      const began = begins.pop();
      return depth === DEPTH && character === '}' ? (began ?? null) : null;
    }
    return null;
  }

  return (piece) => {
    const from = text.length;
    text += piece;
    const found: Finished[] = [];
    for (let at = 0; at < piece.length; at += 1) {
      const began = take(piece.charAt(at), from + at);
      if (began === null) continue;
      const section = sectionIn(text.slice(begins[2], begins[3]));
      const paragraph = writtenParagraph.safeParse(valueIn(text.slice(began, from + at + 1)));
      if (section !== null && paragraph.success) found.push({ section, paragraph: paragraph.data });
    }
    return found;
  };
}

function sectionIn(head: string): number | null {
  const [, id] = /"id"\s*:\s*"(\d{1,3})"/.exec(head) ?? [];
  return id === undefined ? null : Number(id);
}

function valueIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
