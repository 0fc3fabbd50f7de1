/** A business name with its legal form set aside. */
export type TradingName = {
  /** The name without its legal form, as written. */
  readonly trading: string;
  /** The words left out, in the order they are written. */
  readonly legalForms: readonly string[];
};

/**
 * Sets the legal form at the end of a business name aside. `Co.` is left out only between the name and another form
 * (`Motor Co., Ltd.`) or in `GmbH & Co. KG`; forms that are also words are known only in their usual capitals; a name is never left empty.
 * Source: the designators of ISO 20275 (entity legal forms) in common use; docs/methods/things/business.md
 *
 * @example splitLegalForm('Reliance Industries Pvt. Ltd.') //=> { trading: 'Reliance Industries', legalForms: ['Pvt.', 'Ltd.'] }
 */
export function splitLegalForm(name: string): TradingName {
  const words = [...name.matchAll(WORD)].map((match) => ({ text: match[0], at: match.index, ...shapeOf(match[0]) }));
  let kept = words.length;
  while (kept > 1) {
    const dropped = droppedAtEnd(words.slice(0, kept), kept < words.length);
    if (dropped === 0) break;
    kept -= dropped;
  }
  const first = words[kept];
  if (first === undefined) return { trading: name, legalForms: [] };
  return { trading: name.slice(0, first.at).replace(TRAILING, ''), legalForms: words.slice(kept).map(({ text }) => text) };
}

type Word = { readonly text: string; readonly at: number; readonly plain: string; readonly lower: string };

/** A form of several words (`Sp. z o.o.`, `S.A. de C.V.`), a dotted abbreviation even with spaces (`S. A.`), or anything without spaces. */
const WORD = /\bsp\.?\s*z\s*o\.?\s?o\b\.?|\bs\.?\s?a\.?\s+de\s+c\.?\s?v\b\.?|\p{L}\.(?:\s*\p{L}\.)+(?=[\s,;)]|$)|\S+/giu;
const TRAILING = /[\s,;–—-]+$/u;
const AND: ReadonlySet<string> = new Set(['&', '+', 'and', 'und', 'et']);
/** Words that belong to the form only before another form. */
const BEFORE_FORM: ReadonlySet<string> = new Set(['co', 'cie', 'private', 'proprietary']);

/** Forms that are hardly words of their own, in any capitals. */
const FORMS: ReadonlySet<string> = new Set(
  (
    'ltd limited ltda plc llp llc lllp pllc pvt pte pty inc incorporated corp corporation gmbh ggmbh mbh ohg kgaa haftungsbeschränkt ' +
    'sarl sasu eurl srl sprl bvba eireli oyj kft zrt sro doo dooel ooo zao pao oao spzoo sadecv tbk bhd sdn opc şti'
  ).split(' '),
);
/** Forms that are also words or names: only in their usual capitals. */
const CAPITAL_FORMS: ReadonlySet<string> = new Set(
  (
    'AG AB AS A/S AŞ ASA ApS SA S/A SAS SE SL SCA SNC SpA SAE KG UG KK GK eV eK BV NV CV VOF Oy OY OÜ UAB LP ' +
    'FZE FZCO FZ-LLC JSC PJSC DAC CIC'
  ).split(' '),
);

function shapeOf(text: string): Pick<Word, 'plain' | 'lower'> {
  const plain = text.replace(/[.,;()\s]/gu, '');
  return { plain, lower: plain.toLowerCase() };
}

/** How many of the last words belong to a legal form: none, one, or the two of `GmbH & Co.`, of which the third is next. */
function droppedAtEnd(words: readonly Word[], afterForm: boolean): number {
  const last = words.at(-1) as Word;
  if (isForm(last)) return 1;
  if (!afterForm || !BEFORE_FORM.has(last.lower)) return 0;
  const before = words.at(-2) as Word;
  if (!AND.has(before.lower)) return 1;
  const form = words.at(-3);
  return form !== undefined && isForm(form) ? 2 : 0;
}

function isForm({ plain, lower }: Word): boolean {
  return FORMS.has(lower) || CAPITAL_FORMS.has(plain);
}
