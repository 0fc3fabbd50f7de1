import type { Ground, Reading } from '@1numbers/readings';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../ui/use-words.ts';

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

/** The words around the numbers are those of the page, so they keep its language and direction. */
function Grounds({ grounds }: { readonly grounds: readonly Ground[] }) {
  const t = useWords('readings');
  const name = useNames();
  const { i18n } = useTranslation();
  return (
    <p className="reading-grounds" lang={i18n.language} dir="ltr">
      <span className="sr-only">{t('restsOn')} </span>
      {grounds.map(({ id, value }) => `${name(id)}${value === '' ? '' : ` ${value}`}`).join(' · ')}
    </p>
  );
}

/** What a place in a chart is called: `pinnacles.1` by what `pinnacles` is called. */
function useNames(): (id: string) => string {
  const { i18n } = useTranslation();
  return (id) => {
    const [base = id] = id.split('.');
    const words = (['numbers', 'cycles', 'grids'] as const).map((kind) => i18n.getResource(i18n.language, kind, base));
    return (words.find((found) => found !== undefined) as { readonly name: string } | undefined)?.name ?? base;
  };
}
