import { describeProblem, RequestError } from '@1numbers/contract';
import { EngineError } from '@1numbers/engine';
import { cli, fill } from './words.ts';

/** One line for a refused request: the option the person typed, and what is wrong with it. Null for any other error. */
export function problemLine(error: unknown): string | null {
  if (!(error instanceof EngineError) && !(error instanceof RequestError)) return null;
  const [problem] = error.problems;
  return fill(cli.failures.field, { field: flagOf(problem.pointer), sentence: describeProblem(problem) });
}

/** One line for an error nobody foresaw. */
export function unexpectedLine(error: unknown): string {
  return fill(cli.failures.unexpected, { detail: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error) });
}

/** `/methods/lifePath` → `--method lifePath`; `/birthDate` → `--born`; `/targets/soulUrge/0` → `--soul-urge`. */
export function flagOf(pointer: string): string {
  const [field = '', ...inner] = pointer.split('/').slice(1);
  if (field === 'methods') return ['--method', ...inner.slice(0, 1)].join(' ');
  if (field === 'people' && inner.length > 1) return personFlag(inner[0] as string, inner.slice(1));
  if (field === 'targets') return `--${kebab(inner[0] ?? 'target')}`;
  if ((field === 'system' || field === 'brand') && inner.length > 0) return `--${field}, ${inner.join('/')}`;
  return FLAGS[field] ?? `--${kebab(field)}`;
}

/** The first two people have options of their own; others are in the file of `--people`, as is everybody of `file`. */
function personFlag(index: string, [field = '', ...inner]: readonly string[]): string {
  const flag = FLAGS[field] ?? `--${kebab(field)}`;
  if (index === '0') return flag;
  return index === '1' ? flag.replace('--', '--with-') : ['--people', [index.replace('file ', ''), field, ...inner].join('/')].join(' ');
}

/** Fields whose flag is not their own name. */
const FLAGS: Readonly<Record<string, string>> = {
  birthDate: '--born',
  bornBeforeSunrise: '--before-sunrise',
  ownerBirthDate: '--owner-born',
  registrationDate: '--registered',
  variants: '--variant',
  candidates: '--candidate',
  phone: '<phone>',
  plate: '<plate>',
  text: '<text>',
  tables: '--table',
  language: '--lang',
};

function kebab(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
