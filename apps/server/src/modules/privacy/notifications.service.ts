import { NOTIFICATION_CHANNELS, NOTIFICATION_KINDS, POLICY_VERSION, RequestError } from '@1numbers/contract';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { personOf } from '../../signed-in.ts';
import { recordConsent, type Source } from './consents.service.ts';
import { type Choice, findSealedUser, listChoices, upsertChoice } from './notifications.repository.ts';
import { onBehalfOf } from './privacy.policy.ts';
import type { Parts, PrivacyDeps } from './privacy.service.ts';

export type Kind = (typeof NOTIFICATION_KINDS)[number];
type Channel = (typeof NOTIFICATION_CHANNELS)[number];
type Wish = { readonly kind: Kind; readonly channel: Channel; readonly wanted: boolean };
type Notification = Wish & { readonly fixed: boolean };

export type Notifications = {
  readonly notifications: (ctx: Ctx) => Promise<readonly Notification[]>;
  readonly changeNotifications: (ctx: Ctx, wishes: readonly Wish[]) => Promise<readonly Notification[]>;
  /** Throws a `RequestError` for a token that was not given out. */
  readonly unsubscribe: (ctx: Ctx, token: string) => Promise<void>;
};

/** What is sent to somebody who said nothing. */
const BY_ITSELF: Readonly<Record<Kind, boolean>> = { security: true, export_ready: true, product: false };
const ALWAYS: readonly Kind[] = ['security'];
const PLACE = 'unsubscribe';

export function createNotifications({ sealing, audit, mailer, publicUrl, now }: PrivacyDeps): Notifications & Pick<Parts, 'tell'> {
  async function change(tx: Transaction, userId: string, wish: Wish, source: Source): Promise<void> {
    await upsertChoice(tx, userId, wish, now());
    if (wish.kind !== 'product') return;
    await recordConsent(tx, userId, { purpose: 'product_mail', granted: wish.wanted, policyVersion: POLICY_VERSION }, source, now());
  }

  return {
    notifications: ({ db, actor }) => db.transaction(actor, async (tx) => allOf(await listChoices(tx, personOf(actor).userId))),

    async changeNotifications({ db, actor }, wishes) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        for (const wish of wishes) await change(tx, userId, wish, 'person');
        const changed = allOf(await listChoices(tx, userId));
        await audit.record(tx, { actor, action: 'notifications_changed', userId, details: { count: wishes.length } });
        return changed;
      });
    },

    async unsubscribe({ db }, token) {
      const { userId, kind } = opened(token);
      await db.transaction(onBehalfOf(userId), async (tx) => {
        if ((await findSealedUser(tx, userId)) === undefined) return;
        const isWanted = allOf(await listChoices(tx, userId)).some((each) => each.kind === kind && each.wanted);
        if (!isWanted) return;
        await change(tx, userId, { kind, channel: 'email', wanted: false }, 'unsubscribe');
        await audit.record(tx, { actor: service('unsubscribe'), action: 'notifications_changed', userId, details: { kind } });
      });
    },

    async tell(tx, userId, kind, letter) {
      const isWanted = allOf(await listChoices(tx, userId)).some((each) => each.kind === kind && each.channel === 'email' && each.wanted);
      const found = isWanted ? await findSealedUser(tx, userId) : undefined;
      if (found === undefined) return;
      const { email: to } = sealing.open<{ email: string }>(found, `users/${userId}`);
      const token = sealing.seal({ userId, kind }, PLACE).toString('base64url');
      const unsubscribe = ALWAYS.includes(kind) ? {} : { unsubscribe: `${publicUrl}/v1/unsubscribe?token=${token}` };
      await mailer.put(tx, { to, ...letter(publicUrl), ...unsubscribe }, userId);
    },
  };

  function opened(token: string): { readonly userId: string; readonly kind: Kind } {
    try {
      return sealing.open(Buffer.from(token, 'base64url'), PLACE);
    } catch {
      throw new RequestError([{ pointer: '/token', code: 'token_not_valid' }]);
    }
  }
}

/** What somebody chose, and for the rest what is so by itself. */
function allOf(choices: readonly Choice[]): readonly Notification[] {
  return NOTIFICATION_KINDS.flatMap((kind) =>
    NOTIFICATION_CHANNELS.map((channel) => {
      const fixed = ALWAYS.includes(kind);
      const chosen = choices.find((choice) => choice.kind === kind && choice.channel === channel);
      return { kind, channel, wanted: fixed || (chosen?.wanted ?? BY_ITSELF[kind]), fixed };
    }),
  );
}
