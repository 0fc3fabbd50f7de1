import { MATCH_BASES, PRATYANTAR_LENGTHS, SYSTEM_IDS } from '@1numbers/engine';
import { LANGUAGES } from '@1numbers/readings';
import type { Command } from 'commander';
import { collect, examples, print } from './command-parts.ts';
import type { Door } from './door.ts';
import { cli, fill } from './words.ts';

const { options: words, placeholders: as } = cli;

/** `1numbers match`. */
export function addMatch(program: Command, door: Door, methodHelp: string): void {
  program
    .command('match')
    .description(cli.commands.match)
    .option(`-n, --name <${as.name}>`, words.name)
    .option(`-b, --born <${as.date}>`, words.born)
    .option(`--current-name <${as.name}>`, words.currentName)
    .option('--before-sunrise', words.beforeSunrise)
    .option(`--with-name <${as.name}>`, words.withName)
    .option(`--with-born <${as.date}>`, words.withBorn)
    .option(`--with-current-name <${as.name}>`, words.withCurrentName)
    .option('--with-before-sunrise', words.withBeforeSunrise)
    .option(`--people <${as.file}>`, words.people)
    .option(`--basis <${as.text}>`, fill(words.matchBasis, { bases: MATCH_BASES.join(', ') }))
    .option(`-s, --system <${as.system}>`, fill(words.system, { systems: SYSTEM_IDS.join(', ') }))
    .option(`--as-of <${as.date}>`, words.asOf)
    .option(`--time-zone <${as.zone}>`, words.timeZone)
    .option(`-m, --method <${as.method}>`, words.method, collect)
    .option('--read', words.readPeople)
    .option(`--lang <${as.language}>`, fill(words.language, { languages: LANGUAGES.join(', ') }))
    .option('--no-explain', words.noExplain)
    .option('--json', words.json)
    .addHelpText(
      'after',
      examples(
        'match --name "Thomas John Hancock" --born 1936-10-12 --with-name "Łukasz Żak" --with-born 1990-03-15',
        'match --born 2000-01-01 --with-born 2001-03-13 --json',
        'match --people team.json --read',
      ),
    )
    .addHelpText('after', methodHelp)
    .action(async (options) => print(await (await import('./commands/match.ts')).matchCommand(options, door)));
}

/** `1numbers dashas`. */
export function addDashas(program: Command, door: Door): void {
  program
    .command('dashas')
    .description(cli.commands.dashas)
    .requiredOption(`-b, --born <${as.date}>`, words.born)
    .option(`--year <${as.number}>`, words.birthdayYear)
    .option(`--as-of <${as.date}>`, words.asOf)
    .option('--before-sunrise', words.beforeSunrise)
    .option(`--pratyantar <${as.text}>`, fill(words.pratyantar, { lengths: PRATYANTAR_LENGTHS.join(', ') }))
    .option(`--time-zone <${as.zone}>`, words.timeZone)
    .option('--no-explain', words.noExplain)
    .option('--json', words.json)
    .addHelpText('after', examples('dashas --born 1975-04-28', 'dashas --born 1975-04-28 --year 2026 --json'))
    .action(async (options) => print(await (await import('./commands/dashas.ts')).dashasCommand(options, door)));
}

/** `1numbers correspondences`. */
export function addCorrespondences(program: Command, door: Door): void {
  program
    .command('correspondences')
    .description(cli.commands.correspondences)
    .argument('[number]', cli.arguments.correspondence)
    .option('--json', words.json)
    .addHelpText('after', examples('correspondences', 'correspondences 6'))
    .action(async (number, options) =>
      print((await import('./commands/correspondences.ts')).correspondencesCommand(number, options, door)),
    );
}
