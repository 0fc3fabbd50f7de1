/** A help line: what it is called, its number, and when it answers. */
const LINE = /^(• .*?: )([+*\d][\d *#+-]*\d)( \(.*)$/u;
/** Addresses and emergency numbers. */
const CALLED = /(https:\/\/\S+|\b\d{3,4}\b)/u;

/** Fixed words in which whoever needs help can be called with one touch. */
export function Linked({ text }: { readonly text: string }) {
  return text.split(/(\n)/u).flatMap((line, row) =>
    partsOf(line).map((part, at) =>
      at % 2 === 0 ? (
        part
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words are fixed
        <a key={`${row} ${at}`} className="link" dir="ltr" href={hrefOf(part)} rel="noopener noreferrer">
          {part}
        </a>
      ),
    ),
  );
}

/** Words and what can be called, by turns. */
function partsOf(line: string): readonly string[] {
  return LINE.exec(line)?.slice(1) ?? line.split(CALLED);
}

function hrefOf(part: string): string {
  return part.startsWith('https:') ? part : `tel:${part.replaceAll(/[ -]/g, '')}`;
}
