import type { Fact } from './fact.ts';
import type { Position } from './knowledge.ts';
import { AXES, leaning } from './qualities.ts';
import type { ReadingParagraph } from './reading.ts';
import type { Found } from './themes.ts';
import { paragraph, type Writer } from './writer.ts';

/** What a number says beside others: with the one it goes with best, and with the one it rubs against most. */
export function meetings(writer: Writer, fact: Fact, others: readonly Fact[]): readonly (ReadingParagraph | null)[] {
  if (!LEANING.includes(fact.position)) return [];
  const all = others
    .filter(({ id }) => id !== fact.id)
    .flatMap((other) => AXES.map((axis) => ({ other, axis, product: product(fact, other, axis) })));
  const [most] = [...all].sort((one, two) => two.product - one.product);
  const [least] = [...all].sort((one, two) => one.product - two.product);
  return [
    most !== undefined && most.product > 0 ? agreement(writer, fact, most) : null,
    least !== undefined && least.product < 0 ? tension(writer, fact, least) : null,
  ];
}

/** Positions whose number says what somebody or a time is like; a gap or a lack leans nowhere. */
const LEANING: readonly Position[] = [
  'lifePath',
  'expression',
  'soulUrge',
  'personality',
  'birthday',
  'maturity',
  'attitude',
  'destiny',
  'hiddenPassion',
  'personalYear',
  'personalMonth',
  'personalDay',
  'pinnacle',
  'period',
  'essence',
  'moolank',
  'bhagyank',
];
type Meeting = { readonly other: Fact; readonly axis: (typeof AXES)[number]; readonly product: number };

function product(one: Fact, other: Fact, axis: (typeof AXES)[number]): number {
  return one.value === null || other.value === null ? 0 : leaning(one.value, axis) * leaning(other.value, axis);
}

function agreement(writer: Writer, fact: Fact, { other, axis }: Meeting): ReadingParagraph | null {
  const pole = leaning(fact.value as number, axis) > 0 ? 'high' : 'low';
  const found: Found = { kind: 'agreement', axis, pole, bearers: [fact, other], against: [], strength: 1 };
  const { sayTheme, lead, pair, names } = writer;
  return paragraph(
    lead(sayTheme(found, 'agree'), 'agreement', { who: names(found.bearers) }),
    pair(sayTheme(found, 'agree'), sayTheme(found, 'much')),
  );
}

function tension(writer: Writer, fact: Fact, { other, axis }: Meeting): ReadingParagraph | null {
  const pole = leaning(fact.value as number, axis) > 0 ? 'high' : 'low';
  const found: Found = { kind: 'tension', axis, pole, bearers: [fact], against: [other], strength: 1 };
  const { sayTheme, lead, alone, names } = writer;
  return paragraph(
    lead(sayTheme(found, 'tension'), 'tension', { who: names([fact]), other: names([other]) }),
    alone(sayTheme(found, 'bridge')),
    alone(sayTheme(found, 'practice')),
  );
}
