import { LANGUAGES } from '@1numbers/readings';
import { describe, expect, it } from 'vitest';
import { makeReport, openBrand, renderHtml, renderMarkdown } from './index.ts';
import { CHAPTERS } from './report.ts';

const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR';
const svg = (inner: string, before = '') => ({
  type: 'image/svg+xml' as const,
  base64: btoa(`${before}<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`),
});
const HANCOCK = { name: 'Thomas John Hancock', birthDate: '1936-10-12', asOf: '2026-11-28' };

describe.each(LANGUAGES)('a report in %s', (language) => {
  it('has every chapter, and leaves no place unfilled', async () => {
    const report = await makeReport({ chart: HANCOCK, language });
    expect(report.chapters.map(({ id }) => id)).toEqual(CHAPTERS);
    const text = JSON.stringify(report.chapters);
    expect(text.match(/\{\w+\}/g)).toBeNull();
    // Hans Decoz gives these for this name and date.
    expect(report.cover.core.map(({ value }) => value)).toEqual(['5', '7', '2', '14/5', '3']);
    expect(await makeReport({ chart: HANCOCK, language })).toEqual(report);
  });

  it('says nothing twice of the months', async () => {
    const { chapters } = await makeReport({ chart: HANCOCK, language });
    const months =
      chapters.find(({ id }) => id === 'months')?.blocks.flatMap((block) => (block.kind === 'number' ? block.sides : [])) ?? [];
    expect(new Set(months.map(({ text }) => text)).size).toBe(months.length);
  });
});

describe('a report', () => {
  it('leaves out what nothing stands in', async () => {
    const of = async (chart: object) =>
      (await makeReport({ chart: { asOf: '2026-11-28', ...chart }, language: 'en' })).chapters.map(({ id }) => id);
    expect(await of({ name: 'Ada Lovelace' })).not.toContain('cycles');
    expect(await of({ birthDate: '1990-03-15' })).not.toContain('nameGrid');
  });

  it('tells in its appendix how each number was found: 3 + 6 + 1 = 10, 1 + 0 = 1', async () => {
    const { chapters } = await makeReport({ chart: { birthDate: '1990-03-15', asOf: '2026-11-28' }, language: 'en' });
    const [first] = chapters.find(({ id }) => id === 'appendix')?.blocks ?? [];
    expect(first).toMatchObject({
      title: 'Life Path',
      value: '1',
      steps: expect.arrayContaining(['March is month 3.', expect.stringContaining('3 + 6 + 1 = 10, 1 + 0 = 1.')]),
    });
  });

  it('tells every number, letter, dasha and digit of a square by itself', async () => {
    const { chapters } = await makeReport({ chart: { ...HANCOCK, sex: 'male', currentName: 'Tom Hancock' }, language: 'en' });
    const told = (id: string) =>
      chapters
        .find((chapter) => chapter.id === id)
        ?.blocks.flatMap((block) => (block.kind === 'number' ? [`${block.name} ${block.value}`] : []));
    // T 2, S 1, O 6. Day 12: 3; month 10; 36: 9; 1936: 19, 10; 3 + 10 + 10 = 23: 5. 1936: 19, 10, 1; 11 − 1 = 10: 1 of a man.
    // Tom 12: 3; Hancock 28: 1.
    const more = [
      'Cornerstone · T 2',
      'Capstone · S 1',
      'First Vowel · O 6',
      'Kua 1',
      'Tantric Soul 3',
      'Tantric Karma 10',
      'Divine Gift 9',
    ];
    expect(told('numbers')).toEqual(expect.arrayContaining([...more, 'Past Life 10', 'Tantric Path 5', 'Minor Expression 4']));
    const times = ['Mahadasha', 'Antardasha', 'Pratyantar', 'Daily Dasha', 'Physical Transit', 'Universal Year'];
    for (const time of times) expect(told('cycles')).toContainEqual(expect.stringContaining(time));
    // 1, 2, 1, 3, 6 of the date, Moolank 3 and Bhagyank 5.
    expect(told('grids')).toEqual(expect.arrayContaining(['1: 2 times 1', '2: once 2', '3: 2 times 3', '4: none 4', '5: once 5']));
  });

  it('draws the years up to today for whoever may be alive, and those of a life for who is long gone', async () => {
    const drawn = async (birthDate: string) => {
      const { chapters } = await makeReport({ chart: { birthDate, asOf: '2026-11-28' }, language: 'en' });
      return chapters.find(({ id }) => id === 'cycles')?.blocks.find(({ kind }) => kind === 'timeline');
    };
    expect(await drawn('1990-03-15')).toMatchObject({ from: 1990, to: 2080, now: 2026 });
    expect(await drawn('1927-01-05')).toMatchObject({ from: 1927, to: 2027, now: 2026, caption: 'The years from 1927 to 2027' });
    expect(await drawn('1756-01-27')).toMatchObject({ to: 1846, now: null });
  });

  // 22 July 1984: 7 + 22 + 1984 digit by digit are 33, month, day and year reduced first 7 + 22 + 22 = 51, 6.
  it('keeps other ways of counting apart from the rules in effect, and heads every column', async () => {
    const { chapters } = await makeReport({ chart: { birthDate: '1984-07-22', asOf: '2026-11-28' }, language: 'en' });
    const tables = chapters.find(({ id }) => id === 'appendix')?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? [];
    const rows = (caption: string) => tables.find((table) => table.caption === caption)?.rows;
    expect(rows('The rules in effect')).toContainEqual(['lifePath', 'components']);
    expect(rows('The rules in effect')?.flat().join()).not.toContain('=');
    expect(rows('Other ways of counting, and what they would give')).toContainEqual(['lifePath = digits', 'Life Path 33']);
    expect(tables.flatMap(({ head }) => head)).not.toContain('');
  });

  // By Unicode's rules years and a value beside each other run together from right to left: 1990–2025 and 9 are seen as 20259 –1990.
  it('sets a value apart from the years beside it, and writes a name in the direction of its own script', async () => {
    const arabic = await makeReport({ chart: { name: 'Zoë', birthDate: '1990-03-15', asOf: '2026-11-28' }, language: 'ar' });
    expect(renderHtml(arabic)).toMatch(/1990–2025 <bdi class="value">9<\/bdi>/);
    expect(renderHtml(arabic)).toContain('<table dir="ltr"><caption><bdi>Zoë');
    const english = await makeReport({ chart: { name: 'محمد', system: 'arabic', asOf: '2026-11-28' }, language: 'en' });
    expect(renderHtml(english)).toContain('<table dir="rtl"><caption><bdi>محمد');
  });

  it('keeps a name a name, in HTML and in Markdown', async () => {
    const name = '<img src=x onerror=alert(1)> [a](javascript:b) `c` | "d"';
    const report = await makeReport({ chart: { ...HANCOCK, name }, language: 'en' });
    const html = renderHtml(report);
    expect(html).not.toContain('<img');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    const markdown = renderMarkdown(report);
    expect(markdown.split('\n').find((line) => line.startsWith('# '))).toBe(
      '# The numbers of \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\`c\\` \\| "d"',
    );
  });

  it.each([
    ['a colour too faint for paper', { colours: { accent: '#c9a55c' } }, ['/brand/colours/accent']],
    // 4.5 to 1 on white, less on the paper of reports: WCAG gives #767676 as the lightest grey for text on white.
    ['one that white would bear and paper does not', { colours: { soft: '#767676' } }, ['/brand/colours/soft']],
    ['a tint under which words vanish', { colours: { tint: '#334455' } }, ['/brand/colours/tint']],
    ['an SVG that runs', { logo: svg('<script>1</script>') }, ['/brand/logo']],
    ['an SVG that loads', { logo: svg('<path style="fill:url(https://x.example/a)"/>') }, ['/brand/logo']],
    ['an SVG that loads by a rule', { logo: svg('<style>@import "https://x.example"</style>') }, ['/brand/logo']],
    ['an SVG with a handler', { logo: svg('<path onclick="x()"/>') }, ['/brand/logo']],
    ['an SVG that repeats itself', { logo: svg('<use href="#a"/>') }, ['/brand/logo']],
    ['an SVG with entities', { logo: svg('&a;', '<!DOCTYPE svg [<!ENTITY a "b">]>') }, ['/brand/logo']],
    ['what is no picture', { logo: { type: 'image/png', base64: btoa('GIF89a') } }, ['/brand/logo']],
    ['a PNG of 3000 × 1', { logo: { type: 'image/png', base64: btoa(`${PNG}\0\0\x0b\xb8\0\0\0\x01`) } }, ['/brand/logo']],
    [
      'nothing of what is plain',
      { logo: svg('<g fill="url(#a)"><path d="M0 0h9v9z"/></g>'), colours: { accent: '#7a1f4b', tint: '#f6e4ec' } },
      [],
    ],
  ] as const)('finds fault with %s', (_, given, pointers) => {
    expect(openBrand({ name: 'Nine', ...given }).faults.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('takes nothing but colours and pictures from a brand', async () => {
    const { brand, ...report } = await makeReport({ chart: HANCOCK, language: 'en' });
    const colours = { ...brand.colours, ink: 'red;}</style><script>' };
    const html = renderHtml({ ...report, brand: { ...brand, colours, name: '<b>', logo: { type: 'image/png', base64: '"><script>' } } });
    expect(html).not.toMatch(/<script|<b>&|red;/);
  });
});
