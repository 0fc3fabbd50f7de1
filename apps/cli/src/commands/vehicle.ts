import { computeVehicle } from '@1numbers/engine';
import { missingReasons } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { readMethods } from '../method-options.ts';
import { request } from '../request.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { page } from '../views/page.ts';
import { readings } from '../views/readings.ts';
import { cli, fill } from '../words.ts';

export type VehicleOptions = { readonly system?: string; readonly method?: readonly string[]; readonly json?: true };

/** `1numbers vehicle`: letters and digits of a plate, together and apart. */
export function vehicleCommand(plate: string, { system, method, json: asJson }: VehicleOptions, { screen }: Door): string {
  const answer = computeVehicle(request({ plate, system, methods: readMethods(method) }));
  if (asJson === true) return json(answer);
  const words = cli.things.vehicle;
  const { paint } = screen;
  const reasonOf = (id: string) => {
    const reason = answer.missing[id];
    if (reason === undefined) return '';
    return reason === 'no_digits' ? cli.things.missing.no_digits : missingReasons[reason].reason;
  };
  const list = readings(
    [
      [words.all, answer.all, reasonOf('all')],
      [words.letters, answer.letters, reasonOf('letters')],
      [words.digits, answer.digits, reasonOf('digits')],
    ],
    screen,
  );
  const characters = answer.characters.map(({ character, value }) => `${character}\u00A0${paint.consonant(String(value))}`).join('  ');
  const unsupported =
    answer.unsupported.length === 0 ? [] : [paint.warning(fill(cli.chart.unsupported, { letters: answer.unsupported.join(' ') }))];
  return page(plate, [list, wrapAfter(`${words.characters}: `, characters, innerWidth(screen)), unsupported], screen);
}
