import type { Brand } from '../report.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** The style sheet of a report. A colour that is none is left out, so that a brand's data can never be more than colours. */
export function styleOf({ colours }: Brand): string {
  const variables = Object.entries(colours).flatMap(([name, value]) => (COLOUR.test(value) ? [`--${name}:${value};`] : []));
  return `:root{color-scheme:light;${variables.join('')}}${STYLE}`;
}

const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 Inter,system-ui,"Noto Sans","Noto Sans Arabic","Noto Sans Devanagari","Noto Sans SC",sans-serif}
main,header,footer,nav{max-width:46rem;margin:0 auto;padding:0 1.5rem}
h1,h2,h3{line-height:1.15;text-wrap:balance;break-after:avoid}
h1{font-size:2.75rem;margin:.25em 0 .5em}
h2{font-size:1.9rem;margin:3.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.2rem;margin:2rem 0 .25rem}
header{padding-top:4rem}
.kind,.intro,.what,figcaption,caption,footer{color:var(--soft)}
.kind{letter-spacing:.06em}
.logo{max-height:4rem;max-width:16rem}
dl.cover{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem}
dt{color:var(--soft)}dd{margin:0}
.core{display:flex;flex-wrap:wrap;gap:1.5rem;list-style:none;padding:0;margin:2rem 0}
.core b{display:block;font-size:2.5rem;line-height:1.1;color:var(--accent);font-weight:500}
nav ol{columns:2;padding-inline-start:1.25rem}
a{color:var(--consonant)}
.value{color:var(--accent);margin-inline-start:.15em}
.number{break-inside:avoid}
.number p{margin:.35rem 0}
.note{border-inline-start:3px solid var(--accent);padding-inline-start:1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0 1.5rem}
caption{text-align:start;padding-bottom:.5rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
.wide{overflow-x:auto}
.letters th,.letters td,.square td{text-align:center;width:auto}
.letters table{width:auto}
.vowel{color:var(--vowel)}.consonant{color:var(--consonant)}
.square{width:15rem}
.square td{border:1px solid var(--line);height:4.5rem;width:5rem;vertical-align:middle;font-size:1.3rem;color:var(--accent)}
.square small{display:block;font-size:.7rem;color:var(--soft)}
figure{margin:1.5rem 0}
svg{width:100%;height:auto}
.steps{margin:.25rem 0 1.25rem}
footer{padding:3rem 1.5rem;font-size:.9rem}
@media print{body{font-size:10.5pt}main,header,footer,nav{max-width:none}h2{break-before:page;border:0}.steps,tr,figure{break-inside:avoid}nav a{color:inherit}}
@media (max-width:34rem){nav ol{columns:1}h1{font-size:2.1rem}}
`;
