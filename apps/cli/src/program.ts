import process from 'node:process';
import { NAME_EDITS, SYSTEM_IDS } from '@1numbers/engine';
import { LANGUAGES, LENGTHS, READ_NUMBERS } from '@1numbers/readings';
import { Command } from 'commander';
import { collect, examples, list, personOptions, print, thingOptions } from './command-parts.ts';
import type { Door } from './door.ts';
import { addCorrespondences, addDashas, addMatch } from './people-commands.ts';
import { READ_KINDS } from './reading-kinds.ts';
import { cli, fill } from './words.ts';

/** Texts that are found out before the program is made. */
export type ProgramTexts = { readonly version: string; readonly methodHelp: string };

/** The commands and their options. What a command does is loaded when it is called, so that none pays for the others. */
export function createProgram(door: Door, { version, methodHelp }: ProgramTexts): Command {
  const program = new Command('1numbers')
    .description(cli.program.description)
    .version(version, '-v, --version', cli.program.version)
    .helpOption('-h, --help', cli.program.help)
    .helpCommand('help [command]', cli.program.helpCommand)
    .configureOutput({ writeOut: (text) => print(door.screen.finish(text)), writeErr: () => {} })
    .configureHelp({
      styleTitle: door.screen.paint.heading,
      styleCommandText: door.screen.paint.strong,
      styleOptionTerm: door.screen.paint.consonant,
    })
    .exitOverride()
    .addHelpText('after', `\n${cli.program.more}\n${cli.program.footer}`);
  addChart(program, door, methodHelp);
  addExplain(program, door, methodHelp);
  addRead(program, door, methodHelp);
  addReport(program, door, methodHelp);
  addCompare(program, door, methodHelp);
  addMatch(program, door, methodHelp);
  addDashas(program, door);
  addNameSearch(program, door);
  addAddress(program, door);
  addPhone(program, door);
  addVehicle(program, door);
  addBusiness(program, door);
  addDates(program, door);
  addCalendar(program, door);
  addGematria(program, door);
  addSystems(program, door);
  addCorrespondences(program, door);
  addBatch(program, door);
  return program;
}

const { options: words, placeholders: as } = cli;

function addChart(program: Command, door: Door, methodHelp: string): void {
  personOptions(program.command('chart').description(cli.commands.chart))
    .option(`--include <${as.ids}>`, words.include, list)
    .option('--explain', words.explain)
    .option('--no-explain', words.noExplain)
    .option('--json', words.json)
    .addHelpText(
      'after',
      examples('chart --name "Łukasz Żak" --born 1990-03-15', 'chart --born 1990-03-15 --method lifePath=digits --json'),
    )
    .addHelpText('after', methodHelp)
    .action(async (options) => print(await (await import('./commands/chart.ts')).chartCommand(options, door)));
}

function addExplain(program: Command, door: Door, methodHelp: string): void {
  personOptions(program.command('explain').description(cli.commands.explain).argument('<number>', cli.arguments.number))
    .option(`--lang <${as.language}>`, fill(words.howLanguage, { languages: LANGUAGES.join(', ') }))
    .option('--json', words.json)
    .addHelpText(
      'after',
      examples(
        'explain life-path --born 1990-03-15',
        'explain "Soul Urge" --name "Thomas John Hancock"',
        'explain lifePath --born 1990-03-15 --lang es',
      ),
    )
    .addHelpText('after', methodHelp)
    .action(async (number, options) => print(await (await import('./commands/explain.ts')).explainCommand(number, options, door)));
}

function addRead(program: Command, door: Door, methodHelp: string): void {
  personOptions(program.command('read').description(cli.commands.read))
    .option(`--kind <${as.kind}>`, fill(words.kind, { kinds: READ_KINDS.join(', ') }))
    .option(`--number <${as.number}>`, fill(words.oneNumber, { numbers: READ_NUMBERS.join(', ') }))
    .option(`--length <${as.length}>`, fill(words.length, { lengths: LENGTHS.join(', ') }))
    .option(`--lang <${as.language}>`, fill(words.language, { languages: LANGUAGES.join(', ') }))
    .option('--json', words.json)
    .addHelpText(
      'after',
      examples(
        'read --name "Łukasz Żak" --born 1990-03-15',
        'read --born 1990-03-15 --kind year --length short',
        'read --kind nameChange --name "Łukasz Żak" --current-name "Łukasz Nowak"',
      ),
    )
    .addHelpText('after', methodHelp)
    .action(async (options) => print(await (await import('./commands/read.ts')).readCommand(options, door)));
}

function addReport(program: Command, door: Door, methodHelp: string): void {
  personOptions(program.command('report').description(cli.commands.report))
    .option(`--lang <${as.language}>`, fill(words.language, { languages: LANGUAGES.join(', ') }))
    .option(`--format <${as.format}>`, words.format)
    .option(`--brand <${as.file}>`, words.brand)
    .option(`-o, --out <${as.file}>`, words.out)
    .addHelpText(
      'after',
      examples(
        'report --name "Łukasz Żak" --born 1990-03-15 --format html --out report.html',
        'report --born 1990-03-15 --lang de > bericht.md',
      ),
    )
    .addHelpText('after', methodHelp)
    .action(async (options) => print(await (await import('./commands/report.ts')).reportCommand(options, door)));
}

function addCompare(program: Command, door: Door, methodHelp: string): void {
  program
    .command('compare')
    .description(cli.commands.compare)
    .option(`-n, --name <${as.name}>`, words.name)
    .option(`-b, --born <${as.date}>`, words.born)
    .option(`--current-name <${as.name}>`, words.currentName)
    .option('--before-sunrise', words.beforeSunrise)
    .option(`--systems <${as.ids}>`, `${words.systems}: ${SYSTEM_IDS.join(', ')}`, list)
    .option(`-m, --method <${as.method}>`, words.method, collect)
    .option(`--variant <${as.method}>`, words.variant, collect)
    .option(`--time-zone <${as.zone}>`, words.timeZone)
    .option('--json', words.json)
    .addHelpText(
      'after',
      examples('compare --name "Thomas John Hancock" --born 1936-10-12', 'compare --name "Ada Lovelace" --systems pythagorean,chaldean'),
    )
    .addHelpText('after', methodHelp)
    .action(async (options) => print((await import('./commands/compare.ts')).compareCommand(options, door)));
}

function addNameSearch(program: Command, door: Door): void {
  program
    .command('name-search')
    .description(cli.commands['name-search'])
    .option(`-n, --name <${as.name}>`, words.nameInUse)
    .option(`-b, --born <${as.date}>`, words.born)
    .option(`--friendship <${as.text}>`, words.friendship)
    .option(`--name-number <${as.numbers}>`, words.nameNumber, list)
    .option(`--expression <${as.numbers}>`, words.expression, list)
    .option(`--soul-urge <${as.numbers}>`, words.soulUrge, list)
    .option(`--personality <${as.numbers}>`, words.personality, list)
    .option('--avoid-warnings', words.avoidWarnings)
    .option(`--edits <${as.codes}>`, fill(words.edits, { edits: NAME_EDITS.join(', ') }), list)
    .option(`--max-distance <${as.number}>`, words.maxDistance)
    .option(`--limit <${as.number}>`, words.limit)
    .option(`--candidate <${as.name}>`, words.candidate, collect)
    .option(`--surname <${as.name}>`, words.surname)
    .option(`--time-zone <${as.zone}>`, words.timeZone)
    .option(`-s, --system <${as.system}>`, fill(words.systemId, { systems: SYSTEM_IDS.join(', ') }))
    .option(`-m, --method <${as.method}>`, words.method, collect)
    .option('--json', words.json)
    .addHelpText(
      'after',
      examples('name-search --name "Jon Smith" --name-number 5,6', 'name-search --name "Ana" --born 1990-03-15 --avoid-warnings'),
    )
    .action(async (options) => print((await import('./commands/name-search.ts')).nameSearchCommand(options, door)));
}

function addAddress(program: Command, door: Door): void {
  thingOptions(program.command('address').description(cli.commands.address))
    .option(`--number <${as.text}>`, words.houseNumber)
    .option(`--building <${as.text}>`, words.building)
    .option(`--flat <${as.text}>`, words.flat)
    .option(`--street <${as.text}>`, words.street)
    .option(`--postcode <${as.text}>`, words.postcode)
    .option(`-s, --system <${as.system}>`, fill(words.systemId, { systems: SYSTEM_IDS.join(', ') }))
    .addHelpText('after', examples('address --number 27B --flat 5'))
    .action(async (options) => print((await import('./commands/address.ts')).addressCommand(options, door)));
}

function addPhone(program: Command, door: Door): void {
  thingOptions(program.command('phone').description(cli.commands.phone).argument('<phone>', cli.arguments.phone))
    .option(`--country-code <${as.number}>`, words.countryCode)
    .addHelpText('after', examples('phone "+91 98234 56710" --country-code 91'))
    .action(async (phone, options) => print((await import('./commands/phone.ts')).phoneCommand(phone, options, door)));
}

function addVehicle(program: Command, door: Door): void {
  thingOptions(program.command('vehicle').description(cli.commands.vehicle).argument('<plate>', cli.arguments.plate))
    .option(`-s, --system <${as.system}>`, fill(words.systemId, { systems: SYSTEM_IDS.join(', ') }))
    .addHelpText('after', examples('vehicle "MH 12 AB 1234"'))
    .action(async (plate, options) => print((await import('./commands/vehicle.ts')).vehicleCommand(plate, options, door)));
}

function addBusiness(program: Command, door: Door): void {
  thingOptions(program.command('business').description(cli.commands.business).argument('<name>', cli.arguments.business))
    .option('--keep-legal-form', words.keepLegalForm)
    .option(`--owner-born <${as.date}>`, words.ownerBorn)
    .option(`--registered <${as.date}>`, words.registered)
    .option(`--time-zone <${as.zone}>`, words.timeZone)
    .addHelpText('after', examples('business "Reliance" --owner-born 1990-03-15'))
    .action(async (name, options) => print((await import('./commands/business.ts')).businessCommand(name, options, door)));
}

function addDates(program: Command, door: Door): void {
  thingOptions(program.command('dates').description(cli.commands.dates))
    .option(`-b, --born <${as.date}>`, words.born)
    .option(`-n, --name <${as.name}>`, words.nameInUse)
    .requiredOption(`--from <${as.date}>`, words.from)
    .requiredOption(`--to <${as.date}>`, words.to)
    .option(`--basis <${as.ids}>`, fill(words.basis, { bases: 'moolank, bhagyank, nameNumber' }), list)
    .option(`--series <${as.text}>`, fill(words.series, { series: 'cheiro, friendTable' }))
    .option(`--theme <${as.number}>`, words.theme)
    .option(`--weekdays <${as.numbers}>`, words.weekdays, list)
    .option(`--exclude-roots <${as.numbers}>`, words.excludeRoots, list)
    .option(`--minimum-score <${as.number}>`, words.minimumScore)
    .option(`--order <${as.text}>`, words.order)
    .option(`--target <${as.number}>`, words.target)
    .option(`--of <${as.text}>`, fill(words.of, { searched: Object.keys(cli.dates.searched).join(', ') }))
    .option(`--time-zone <${as.zone}>`, words.timeZone)
    .addHelpText(
      'after',
      examples(
        'dates --born 1990-03-15 --from 2027-01-01 --to 2027-01-31',
        'dates --target 8 --of universalDay --from 2027-01-01 --to 2027-03-31',
      ),
    )
    .action(async (options) => print((await import('./commands/dates.ts')).datesCommand(options, door)));
}

function addCalendar(program: Command, door: Door): void {
  thingOptions(program.command('calendar').description(cli.commands.calendar))
    .requiredOption(`-b, --born <${as.date}>`, words.born)
    .option(`--year <${as.number}>`, words.year)
    .option(`--month <${as.number}>`, words.month)
    .option(`--time-zone <${as.zone}>`, words.timeZone)
    .addHelpText('after', examples('calendar --born 1990-03-15 --year 2027 --month 1'))
    .action(async (options) => print((await import('./commands/calendar.ts')).calendarCommand(options, door)));
}

function addGematria(program: Command, door: Door): void {
  program
    .command('gematria')
    .description(cli.commands.gematria)
    .argument('<text>', cli.arguments.text)
    .option(`--table <${as.ids}>`, words.tables, list)
    .option(`--kolel <${as.text}>`, words.kolel)
    .option('--json', words.json)
    .addHelpText('after', examples('gematria "ὁ Λόγος"', 'gematria חסד --table hebrew.gadol'))
    .action(async (text, options) => print((await import('./commands/gematria.ts')).gematriaCommand(text, options, door)));
}

function addSystems(program: Command, door: Door): void {
  program
    .command('systems')
    .description(cli.commands.systems)
    .argument('[system]', cli.arguments.system)
    .option(`--table <${as.text}>`, words.table)
    .option('--json', words.json)
    .addHelpText('after', examples('systems', 'systems hebrew --table gadol'))
    .action(async (system, options) => print((await import('./commands/systems.ts')).systemsCommand(system, options, door)));
}

function addBatch(program: Command, door: Door): void {
  program
    .command('batch')
    .description(cli.commands.batch)
    .argument('[file]', cli.arguments.file)
    .option('--explain', words.explain)
    .addHelpText('after', examples('batch < requests.ndjson > charts.ndjson'))
    .action(async (file, options) => {
      const { runBatch } = await import('./batch/run-batch.ts');
      if (!(await runBatch(file, { now: door.now, explain: options.explain === true }))) process.exitCode = 1;
    });
}
