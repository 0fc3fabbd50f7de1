import process from 'node:process';
import { SYSTEM_IDS } from '@1numbers/engine';
import type { Command } from 'commander';
import { cli, fill } from './words.ts';

const { options: words, placeholders: as } = cli;

/** Adds the options that say whose chart it is and how it is computed. */
export function personOptions(command: Command): Command {
  return command
    .option(`-n, --name <${as.name}>`, words.name)
    .option(`-b, --born <${as.date}>`, words.born)
    .option(`--current-name <${as.name}>`, words.currentName)
    .option(`--sex <${as.sex}>`, words.sex)
    .option('--before-sunrise', words.beforeSunrise)
    .option(`-s, --system <${as.system}>`, fill(words.system, { systems: SYSTEM_IDS.join(', ') }))
    .option(`--as-of <${as.date}>`, words.asOf)
    .option(`--time-zone <${as.zone}>`, words.timeZone)
    .option(`-m, --method <${as.method}>`, words.method, collect);
}

export function thingOptions(command: Command): Command {
  return command.option(`-m, --method <${as.method}>`, words.method, collect).option('--json', words.json);
}

/** Of an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Of an option that takes several values with commas between them. */
export function list(value: string): string[] {
  return value.split(',').map((item) => item.trim());
}

export function examples(...lines: readonly string[]): string {
  return ['', cli.program.examples, ...lines.map((line) => `  1numbers ${line}`)].join('\n');
}

export function print(text: string): void {
  process.stdout.write(text);
}
