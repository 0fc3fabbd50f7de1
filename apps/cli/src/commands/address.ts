import { type AddressAnswer, type AddressNumber, computeAddress } from '@1numbers/engine';
import { missingReasons } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { readMethods } from '../method-options.ts';
import { request } from '../request.ts';
import type { Screen } from '../terminal/screen.ts';
import { page } from '../views/page.ts';
import { type Reading, readings } from '../views/readings.ts';

import { cli, fill } from '../words.ts';

export type AddressOptions = {
  readonly number?: string;
  readonly building?: string;
  readonly flat?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly system?: string;
  readonly method?: readonly string[];
  readonly json?: true;
};

/** `1numbers address`: every part of an address by its digits alone and with its letters. */
export function addressCommand({ json: asJson, method, ...fields }: AddressOptions, { screen }: Door): string {
  const answer = computeAddress(request({ ...fields, methods: readMethods(method) }));
  return asJson === true ? json(answer) : addressPage(answer, screen);
}

const FIELDS = ['flat', 'number', 'building', 'street', 'postcode'] as const;

function addressPage(answer: AddressAnswer, screen: Screen): string {
  const { things } = cli;
  const list: Reading[] = FIELDS.flatMap((field) => {
    const part = answer[field];
    return part === null ? [] : readingsOf(`${things.fields[field]} ${part.text}`, part, screen);
  });
  if (answer.combined !== null) list.push(...readingsOf(things.combined, { ...answer.combined, unsupported: [] }, screen));
  const missing = Object.entries(answer.missing)
    .filter(([, reason]) => reason === 'unsupported_letters')
    .map(() => missingReasons.unsupported_letters.reason);
  return page(fill(things.dwelling, { text: answer.dwelling.text }), [readings(list, screen), [...new Set(missing)]], screen);
}

/** One line where there are no letters, two where digits alone and digits with letters differ. */
function readingsOf(
  label: string,
  { digits, withLetters, unsupported }: Pick<AddressNumber, 'digits' | 'withLetters' | 'unsupported'>,
  screen: Screen,
): Reading[] {
  const list: Reading[] = [];
  if (digits !== null) list.push([label, digits, withLetters === null ? '' : cli.things.digits]);
  if (withLetters !== null) list.push([digits === null ? label : '', withLetters, cli.things.withLetters]);
  if (unsupported.length > 0) list.push(['', null, screen.paint.warning(fill(cli.chart.unsupported, { letters: unsupported.join(' ') }))]);
  return list;
}
