type Kind = 'numbers' | 'cycles' | 'grids';

/** The page that holds the rule of a number, cycle or grid, its variants, its sources and worked examples. */
export function methodPage(kind: Kind, id: string): string {
  const folder = kind === 'numbers' ? '' : `${kind}/`;
  return `/methods/${folder}${SHARED_PAGES[id] ?? id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.html`;
}

/** What does not stand on a page of its own name. */
const SHARED_PAGES: Readonly<Record<string, string>> = {
  firstName: 'first-name-and-surname',
  surname: 'first-name-and-surname',
  minorExpression: 'minor-numbers',
  minorSoulUrge: 'minor-numbers',
  minorPersonality: 'minor-numbers',
  moolank: 'moolank-bhagyank',
  bhagyank: 'moolank-bhagyank',
  karmicDebts: 'karmic-debt',
  masters: 'master-numbers',
  cornerstone: 'cornerstone-capstone-first-vowel',
  capstone: 'cornerstone-capstone-first-vowel',
  firstVowel: 'cornerstone-capstone-first-vowel',
  planes: 'planes-of-expression',
  inclusion: 'inclusion-table',
  personalYear: 'personal-cycles',
  personalMonth: 'personal-cycles',
  personalDay: 'personal-cycles',
  universalYear: 'universal-cycles',
  universalMonth: 'universal-cycles',
  universalDay: 'universal-cycles',
};
