import { readFileSync } from 'node:fs';
import { screen } from '@1numbers/locales';
import { expect, it } from 'vitest';
import { SOURCES } from './sources.ts';

it('lead to an address of their own, or to a page that names them', () => {
  for (const { id, href } of SOURCES) {
    if (href.startsWith('https://')) continue;
    const page = readFileSync(new URL(`../../../../docs${href.replace(/\.html$/, '.md')}`, import.meta.url), 'utf8');
    const [surname = ''] = screen.footer.names[id].split(' ').slice(-1);
    expect(page, `${href} names ${surname}`).toContain(surname);
  }
});
