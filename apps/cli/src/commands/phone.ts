import { computePhone } from '@1numbers/engine';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { readMethods } from '../method-options.ts';
import { request } from '../request.ts';
import { page } from '../views/page.ts';
import { readings } from '../views/readings.ts';
import { cli, fill } from '../words.ts';

export type PhoneOptions = { readonly countryCode?: string; readonly method?: readonly string[]; readonly json?: true };

/** `1numbers phone`: all digits, the last four, the last. */
export function phoneCommand(phone: string, { countryCode, method, json: asJson }: PhoneOptions, { screen }: Door): string {
  const answer = computePhone(request({ phone, countryCode, methods: readMethods(method) }));
  if (asJson === true) return json(answer);
  const words = cli.things.phone;
  const notes = [fill(words.counted, { digits: answer.digits }), words.countryCode[answer.countryCode]];
  const list = readings(
    [
      [words.all, answer.number],
      [words.lastFour, answer.lastFour],
      [words.lastDigit, answer.lastDigit],
    ],
    screen,
  );
  return page(phone, [list, notes.map(screen.paint.faint)], screen);
}
