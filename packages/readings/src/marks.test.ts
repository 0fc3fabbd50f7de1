import { computeChart } from '@1numbers/engine';
import { expect, it } from 'vitest';
import { composeReading } from './compose.ts';
import { LANGUAGES, loadLanguage } from './languages.ts';
import { type Mark, marked, unwanted } from './marks.ts';
import { passageText } from './passages.ts';

const FIRST: Mark = { language: 'en', passage: 'lifePath.1.gift.0', reason: 'wrong' };

it('keeps a mark once, the last reason and the newest five hundred', () => {
  const again = marked(marked([], FIRST), { ...FIRST, reason: 'unclear' });
  expect(again).toEqual([{ ...FIRST, reason: 'unclear' }]);
  const many = Array.from({ length: 501 }, (_, at): Mark => ({ ...FIRST, passage: `birthday.1.gift.${at}` }));
  expect(many.reduce<readonly Mark[]>(marked, [])).toEqual(many.slice(1));
});

it('avoids marks in their own language alone', () => {
  expect(unwanted([FIRST, { ...FIRST, language: 'de' }], 'de')).toEqual([FIRST.passage]);
});

it.each(LANGUAGES)('finds the words of every passage of a reading in %s, and none of what is no passage', async (id) => {
  const language = await loadLanguage(id);
  const chart = computeChart({ name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28' });
  const { sections } = composeReading(language, { chart, asOf: '2026-11-28', length: 'report' });
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  for (const { text, passages } of sentences)
    for (const passage of passages) expect(text.toLowerCase(), passage).toContain(passageText(language, passage)?.toLowerCase());
  expect(passageText(language, 'relationship.6.0')).toBe(language.together.relationship[6]);
  expect(passageText(language, 'group.pace.practice.0')).toBe(language.together.axes.pace.practice);
  for (const none of ['', 'lifePath', 'lifePath.1.gift.99', 'toString.0', 'theme.pace.0', 'lifePath.constructor.name.0', 'group.a.b.0'])
    expect(passageText(language, none), none).toBeNull();
});
