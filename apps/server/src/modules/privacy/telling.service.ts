import { POLICY_VERSION, RequestError } from '@1numbers/contract';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { personOf } from '../../signed-in.ts';
import { isAlwaysTold, isWanted, type Kind, type Standing, upsertChoice, type Wish, wishesOf } from '../notifications/index.ts';
import { findSealedUser } from './addresses.repository.ts';
import { recordConsent, type Source } from './consents.service.ts';
import { onBehalfOf } from './privacy.policy.ts';
import type { Parts, PrivacyDeps } from './privacy.service.ts';

/** What a person wants to be told of, and telling it by mail. */
export type Telling = {
  readonly notifications: (ctx: Ctx) => Promise<readonly Standing[]>;
  readonly changeNotifications: (ctx: Ctx, wishes: readonly Wish[]) => Promise<readonly Standing[]>;
  /** Throws a `RequestError` for a token that was not given out. */
  readonly unsubscribe: (ctx: Ctx, token: string) => Promise<void>;
};

const PLACE = 'unsubscribe';

export function createTelling({ sealing, audit, mailer, publicUrl, now }: PrivacyDeps): Telling & Pick<Parts, 'tell'> {
  async function change(tx: Transaction, userId: string, wish: Wish, source: Source): Promise<void> {
    await upsertChoice(tx, userId, wish, now());
    // The consent is about mails.
    if (wish.kind !== 'product' || wish.channel !== 'email') return;
    await recordConsent(tx, userId, { purpose: 'product_mail', granted: wish.wanted, policyVersion: POLICY_VERSION }, source, now());
  }

  return {
    notifications: ({ db, actor }) => db.transaction(actor, (tx) => wishesOf(tx, personOf(actor).userId)),

    async changeNotifications({ db, actor }, wishes) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        for (const wish of wishes) await change(tx, userId, wish, 'person');
        const changed = await wishesOf(tx, userId);
        await audit.record(tx, { actor, action: 'notifications_changed', userId, details: { count: wishes.length } });
        return changed;
      });
    },

    async unsubscribe({ db }, token) {
      const { userId, kind } = opened(token);
      await db.transaction(onBehalfOf(userId), async (tx) => {
        if ((await findSealedUser(tx, userId)) === undefined) return;
        if (!(await isWanted(tx, userId, kind, 'email'))) return;
        await change(tx, userId, { kind, channel: 'email', wanted: false }, 'unsubscribe');
        await audit.record(tx, { actor: service('unsubscribe'), action: 'notifications_changed', userId, details: { kind } });
      });
    },

    async tell(tx, userId, kind, letter) {
      const found = (await isWanted(tx, userId, kind, 'email')) ? await findSealedUser(tx, userId) : undefined;
      if (found === undefined) return;
      const { email: to } = sealing.open<{ email: string }>(found, `users/${userId}`);
      const token = sealing.seal({ userId, kind }, PLACE).toString('base64url');
      const unsubscribe = isAlwaysTold(kind) ? {} : { unsubscribe: `${publicUrl}/v1/unsubscribe?token=${token}` };
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
