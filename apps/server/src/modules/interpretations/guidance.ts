import type { ReadingLength } from '@1numbers/contract';
import type { Chart } from '@1numbers/engine';
import { composeReading, type Language, type Reading, type ReadingParagraph, type ReadingSection } from '@1numbers/readings';

type GuidanceRequest = {
  /** Computed with `explain`. */
  readonly chart: Chart;
  readonly asOf?: string;
  readonly length: ReadingLength;
  readonly avoid?: readonly string[];
};

/** The Life Path by itself; in full also what the sides of growth say of it and it did not say yet, before the thing to do. */
export function composeGuidance(language: Language, request: GuidanceRequest): Reading {
  const reading = composeReading(language, { ...request, number: 'lifePath' });
  if (request.length === 'line' || request.length === 'short') return reading;
  const told = sentencesIn(reading.sections).flatMap(({ passages }) => passages);
  const { sections: grown } = composeReading(language, { ...request, kind: 'growth', avoid: [...(request.avoid ?? []), ...told] });
  const added = grown.filter(({ id }) => SIDES.includes(id)).flatMap(ofLifePath);
  const end = reading.sections.findIndex(({ id }) => id === 'practice');
  return { ...reading, sections: end < 0 ? [...reading.sections, ...added] : reading.sections.toSpliced(end, 0, ...added) };
}

const SIDES: readonly string[] = ['love', 'work', 'inner'];

function sentencesIn(sections: readonly ReadingSection[]) {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

/** What of a section speaks of the Life Path alone. */
function ofLifePath(section: ReadingSection): readonly ReadingSection[] {
  const sentences = sentencesIn([section]).filter(({ restsOn }) => restsOn.every(({ id }) => id === 'lifePath'));
  const [first] = sentences;
  if (first === undefined) return [];
  const gap = first.text.endsWith('。') ? '' : ' ';
  const paragraph: ReadingParagraph = { text: sentences.map(({ text }) => text).join(gap), restsOn: first.restsOn, sentences };
  return [{ ...section, paragraphs: [paragraph] }];
}
