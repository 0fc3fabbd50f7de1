import type { Reading, ReadingParagraph } from '@1numbers/readings';
import { Flag } from 'lucide-react';
import { useState } from 'react';
import { Grounds } from '../../ui/grounds.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Marking, MarkPassage } from './mark-passage.tsx';

type Props = {
  readonly reading: Pick<Reading, 'language' | 'direction' | 'sections'>;
  /** Null where nothing in it can be marked. */
  readonly marking: Marking | null;
};

/** A reading in its own language and direction; each paragraph says on which numbers it rests. */
export function ReadingText({ reading, marking }: Props) {
  return (
    <div className="reading" lang={reading.language} dir={reading.direction}>
      {reading.sections.map((section) => (
        <section key={`${section.id} ${section.heading}`}>
          <h3 className="font-display text-subhead">{section.heading}</h3>
          {section.paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.text} paragraph={paragraph} marking={marking} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Paragraph({ paragraph, marking }: { readonly paragraph: ReadingParagraph; readonly marking: Marking | null }) {
  const t = useWords('readings');
  const [isOpen, setOpen] = useState(false);
  const sentences = paragraph.sentences.filter(({ passages }) => passages.length > 0);
  return (
    <div className="reading-paragraph">
      <p>{paragraph.text}</p>
      <div className="reading-foot">
        <p className="reading-grounds">
          <Grounds grounds={paragraph.restsOn} />
        </p>
        {marking === null || sentences.length === 0 ? null : (
          <button
            type="button"
            className="button button-quiet button-icon screen-only"
            aria-expanded={isOpen}
            aria-label={t('mark.open')}
            title={t('mark.open')}
            onClick={() => setOpen(!isOpen)}
          >
            <Flag aria-hidden="true" size={16} />
          </button>
        )}
      </div>
      {marking !== null && isOpen ? <MarkPassage {...marking} sentences={sentences} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
