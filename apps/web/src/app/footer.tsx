import { useWords } from '../ui/use-words.ts';
import { SOURCES } from './sources.ts';

/** What numerology is not, whom the rules follow, and where to read on. */
export function Footer() {
  const t = useWords('screen');
  return (
    <footer className="border-t border-line bg-sunken">
      <div className="page grid gap-8 py-14 text-small text-soft md:grid-cols-[2fr_2fr_1fr]">
        <p>{t('footer.disclaimer')}</p>
        <div>
          <p>{t('footer.sources')}</p>
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
            {SOURCES.map(({ id, href }) => (
              <li key={id}>
                <a className="link" href={href} rel="noopener noreferrer">
                  {t(`footer.names.${id}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <ul className="grid content-start gap-2">
          <li>
            <a className="link" href="/methods/">
              {t('footer.methods')}
            </a>
          </li>
          <li>
            <a className="link" href="/methods/where-sources-differ.html">
              {t('footer.differ')}
            </a>
          </li>
          <li>
            <a className="link" href="/docs">
              {t('footer.api')}
            </a>
          </li>
          <li>
            <a className="link" href="#/device">
              {t('footer.device')}
            </a>
          </li>
          <li>{t('footer.privacy')}</li>
        </ul>
      </div>
    </footer>
  );
}
