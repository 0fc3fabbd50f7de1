// Fills the generated parts of the method pages from the vectors and from the pages themselves.
// `--check` writes nothing and fails when a page would come out different.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENGINE = dirname(dirname(fileURLToPath(import.meta.url)));
const VECTORS = join(ENGINE, 'vectors');
const PAGES = join(ENGINE, '../../docs/methods');
const BLOCK = /(<!-- (examples|disagreements|index): ?([\w/ ,*-]*) -->\n)[\s\S]*?(<!-- end of generated part -->)/g;
const EXAMPLES_SHOWN = 16;
const MEMBERS_SHOWN = 12;
/** What a thing is asked about: said without its field. */
const SUBJECTS = ['phone', 'plate', 'text'];
const MEMBERS =
  /\.(value|total|chain|root|kind|display|karmicDebt|letters|percent|startAge|endAge|startYear|endYear|compound|wordCompounds|wordRootCompound|meaning\.compound|meaning\.valence|meaning|eightMansions|group|warning)$/;

/** How members that only some numbers have are said. */
const EXTRAS = {
  letters: (letters, { percent }) => [`letters: ${plainly(letters)}${percent === undefined ? '' : ` (${percent} %)`}`],
  startAge: (age, { endAge }) => [`from age ${age}${endAge === undefined ? '' : endAge === null ? ' on' : ` to ${endAge}`}`],
  endAge: (age, { startAge }) => (startAge === undefined ? [`until age ${age}`] : []),
  wordCompounds: (sums) => [`words ${sums.join(' and ')}`],
  wordRootCompound: (compound) => [`${compound} by word roots`],
  meaning: (meaning) => (meaning === null ? ['without a meaning'] : []),
  'meaning.compound': (compound) => [`read as ${compound}`],
  'meaning.valence': (valence) => [valence],
  eightMansions: (number) => [`Eight Mansions ${number}`],
  group: (group) => [`${group} group`],
  warning: (code) => (code === null ? [] : [`warning \`${code}\``]),
};

const GENERATORS = { examples, disagreements, index };
const drifted = markdownIn(PAGES).filter((page) => regenerate(page, process.argv.includes('--check')));
for (const page of drifted) console.log(relative(process.cwd(), page));
process.exitCode = process.argv.includes('--check') && drifted.length > 0 ? 1 : 0;

/** Whether the page was, or with `check` would be, changed. */
function regenerate(page, check) {
  const before = readFileSync(page, 'utf8');
  const after = before.replace(
    BLOCK,
    (_, open, kind, argument, close) => `${open}\n${GENERATORS[kind](argument.trim(), page)}\n\n${close}`,
  );
  if (after !== before && !check) writeFileSync(page, after);
  return after !== before;
}

/** A list of the vectors of one file: `numbers/life-path`. */
function examples(argument) {
  const file = `${argument}.json`;
  const cases = vectorsOf(file);
  const lines = cases
    .slice(0, EXAMPLES_SHOWN)
    .map((each) => `- ${givenOf(each.request)}: ${foundOf(each)}. ${sentence(each.because)} Source: ${visible(each.source)}.`);
  const shown = cases.length > EXAMPLES_SHOWN ? `The first ${EXAMPLES_SHOWN} of ${cases.length} cases` : 'All cases';
  return [`${shown} in \`packages/engine/vectors/${file}\`. Each is checked on every test run.`, '', ...lines].join('\n');
}

/** What sources say differently of one input: the ids named, or `*` for all. */
function disagreements(argument) {
  const all = vectorsOf('disagreements.json');
  const wanted = argument === '*' ? all : argument.split(',').map((id) => found(all, id.trim()));
  return wanted
    .map(({ question, request, reason, sides }) => {
      const says = sides.map((side) => `- **${side.says}**: ${side.source}. Option ${optionsOf(side.methods).join(', ')}.`);
      return [`**${question}** ${givenOf(request)}`, '', ...says, '', reason].join('\n');
    })
    .join('\n\n');
}

function found(all, id) {
  const one = all.find((each) => each.id === id);
  if (one === undefined) throw new Error(`no disagreement is called ${id}`);
  return one;
}

/** Links to the pages of a folder, each with its first sentence. */
function index(argument, page) {
  const folder = argument === '' ? PAGES : join(PAGES, argument);
  if (!existsSync(folder)) return 'None yet.';
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const links = pages.sort().map((name) => {
    const [title, first] = headOf(join(folder, name));
    return `- [${title}](${relative(dirname(page), join(folder, name))}): ${first}`;
  });
  return links.join('\n');
}

/** The title of a page, and the first sentence of its prose. */
function headOf(page) {
  const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? basename(page, '.md');
  const paragraph = text.split(/\n\s*\n|^#.*$/m).find((part) => /^\s*[^\s|<#]/.test(part) && !part.trim().startsWith('Code:')) ?? '';
  const prose = paragraph
    .trim()
    .replace(/^\*\*Rule\.\*\* |^- /, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\s+/g, ' ');
  return [title, /^.*?[.!?](?= |$)/.exec(prose)?.[0] ?? prose];
}

function vectorsOf(file) {
  return JSON.parse(readFileSync(join(VECTORS, file), 'utf8'));
}

function markdownIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A request in words: the name, the date, and what else is said. */
function givenOf({ name, currentName, birthDate, asOf, system, methods, sex, bornBeforeSunrise, ...thing }) {
  const parts = [
    name === undefined ? [] : [`**${shortened(visible(name))}**`],
    currentName === undefined ? [] : [`in use: **${visible(currentName)}**`],
    ...Object.entries(thing).map(([field, value]) => [saidOf(field, value)]),
    birthDate === undefined ? [] : [`born ${visible(birthDate)}`],
    sex === undefined ? [] : [sex],
    bornBeforeSunrise === true ? ['before sunrise'] : [],
    asOf === undefined ? [] : [`as of ${asOf}`],
    system === undefined ? [] : [`\`${typeof system === 'string' ? system : `own system ${system.id}`}\``],
    optionsOf(methods ?? {}),
  ];
  return parts.flat().join(', ') || 'nothing';
}

/** A field of a thing's request. */
function saidOf(field, value) {
  if (SUBJECTS.includes(field)) return `**${visible(value)}**`;
  if (value === true) return `\`${field}\``;
  return typeof value === 'object' ? `\`${field}\` ${plainly(value)}` : `\`${field}\` **${visible(value)}**`;
}

function optionsOf(methods) {
  return Object.entries(methods).map(([option, value]) => `\`${option}: ${typeof value === 'string' ? value : JSON.stringify(value)}\``);
}

/** What a vector expects, one number after the other. */
function foundOf({ expect, expectError }) {
  if (expectError !== undefined) return `error \`${expectError.code}\` at \`${expectError.pointer}\``;
  const numbers = new Map();
  for (const [path, value] of Object.entries(expect)) {
    if (path === 'name.original') continue;
    const { owner, member } = split(path.replace(/^(?:numbers|cycles|grids)\./, ''));
    numbers.set(owner, { ...numbers.get(owner), [member]: value });
  }
  return [...numbers].map(([owner, members]) => describe(owner, members)).join('; ');
}

function split(path) {
  // A list of what every member has is said as it is.
  if (path.includes('*')) return { owner: path, member: '' };
  const member = MEMBERS.exec(path)?.[1];
  return member === undefined ? { owner: path, member: '' } : { owner: path.slice(0, -member.length - 1), member };
}

function describe(owner, members) {
  if ('' in members) return `\`${owner}\` ${plainly(members[''])}`;
  const { value, chain, root, display, karmicDebt, total = members.compound } = members;
  const way = chain === undefined ? (total ?? value ?? root) : chain.join('→');
  const last = chain === undefined ? total : chain.at(-1);
  const said = [
    ...(way === undefined ? [] : [way]),
    ...(value === undefined || last === undefined || value === last ? [] : [chain === undefined ? `value ${value}` : `${value} is kept`]),
    ...(display?.includes('/') === true ? [`shown as ${display}`] : []),
    ...(karmicDebt === null && way === undefined ? ['no karmic debt'] : []),
    ...(karmicDebt === undefined || karmicDebt === null ? [] : [`karmic debt ${karmicDebt}`]),
    ...Object.entries(members).flatMap(([member, content]) => EXTRAS[member]?.(content, members) ?? []),
  ];
  return `\`${owner}\` ${said.join(', ')}`;
}

/** A value of the answer in words: the members of an object one after the other. */
function plainly(value) {
  if (typeof value === 'string') return value === '' ? 'none' : visible(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : listed(value);
  return Object.entries(value)
    .map(([member, content]) => `${member}: ${plainly(content)}`)
    .join(', ');
}

function listed(values) {
  const shown = values.slice(0, MEMBERS_SHOWN).map(plainly);
  return [...shown, ...(values.length > MEMBERS_SHOWN ? ['…'] : [])].join(values.some((each) => typeof each === 'object') ? '; ' : ', ');
}

function sentence(text) {
  return `${visible(text).replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`;
}

/** @param {string} text */
function shortened(text) {
  return text.length > 80 ? `${text.slice(0, 60)}…` : text;
}

/** What cannot be seen is shown as its code. */
function visible(value) {
  return String(value).replace(
    /[\p{Cc}\p{Cf}\p{Cs}]/gu,
    (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
