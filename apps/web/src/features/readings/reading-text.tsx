import type { Ground, Reading } from '@1numbers/readings';

/** A reading in its own language and direction; each paragraph says on which numbers it rests. */
export function ReadingText({ reading }: { readonly reading: Reading }) {
  return (
    <div className="reading" lang={reading.language} dir={reading.direction}>
      {reading.sections.map((section) => (
        <section key={section.id}>
          <h3 className="font-display text-subhead">{section.heading}</h3>
          {section.paragraphs.map((paragraph) => (
            <div key={paragraph.text} className="reading-paragraph">
              <p>{paragraph.text}</p>
              <Grounds grounds={paragraph.restsOn} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function Grounds({ grounds }: { readonly grounds: readonly Ground[] }) {
  return <p className="reading-grounds">{grounds.map(({ name, value }) => `${name} ${value}`.trim()).join(' · ')}</p>;
}
