import { NOTIFICATION_CHANNELS, NOTIFICATION_KINDS } from '@1numbers/contract';
import type { Transaction } from '../../db/database.ts';
import { type Choice, listChoices } from './wishes.repository.ts';

export type Kind = (typeof NOTIFICATION_KINDS)[number];
export type Channel = (typeof NOTIFICATION_CHANNELS)[number];
export type Wish = { readonly kind: Kind; readonly channel: Channel; readonly wanted: boolean };
/** `fixed` ones cannot be switched off. */
export type Standing = Wish & { readonly fixed: boolean };

/** What somebody who said nothing is told of. */
const BY_ITSELF: Readonly<Record<Kind, boolean>> = { security: true, export_ready: true, report_ready: true, product: false };
/** A report takes seconds: a mail would come when it is saved already. */
const NO_MAIL: readonly Kind[] = ['report_ready'];
const ALWAYS: readonly Kind[] = ['security'];

/** Every kind on every channel, as somebody chose it or as it is by itself. */
export async function wishesOf(tx: Transaction, userId: string): Promise<readonly Standing[]> {
  const choices = await listChoices(tx, userId);
  return NOTIFICATION_KINDS.flatMap((kind) =>
    NOTIFICATION_CHANNELS.filter((channel) => channel !== 'email' || !NO_MAIL.includes(kind)).map((channel) =>
      standing(kind, channel, choices),
    ),
  );
}

/** Whether somebody wants to be told of this kind, by this channel. */
export async function isWanted(tx: Transaction, userId: string, kind: Kind, channel: Channel): Promise<boolean> {
  return isAlwaysTold(kind) || standing(kind, channel, await listChoices(tx, userId)).wanted;
}

export function isAlwaysTold(kind: Kind): boolean {
  return ALWAYS.includes(kind);
}

function standing(kind: Kind, channel: Channel, choices: readonly Choice[]): Standing {
  const fixed = isAlwaysTold(kind);
  const chosen = choices.find((choice) => choice.kind === kind && choice.channel === channel);
  return { kind, channel, wanted: fixed || (chosen?.wanted ?? BY_ITSELF[kind]), fixed };
}
