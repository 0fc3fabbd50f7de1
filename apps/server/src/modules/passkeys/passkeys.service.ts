import { createHash, randomUUIDv7 } from 'node:crypto';
import { RequestError } from '@1numbers/contract';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { personOf } from '../../signed-in.ts';
import type { AccountsService, SignedInAccount } from '../accounts/index.ts';
import type { Origin } from '../audit/index.ts';
import type { Challenges } from '../challenges/index.ts';
import {
  deletePasskey,
  insertPasskey,
  listPasskeys,
  lockCredential,
  lockPasskey,
  notePasskeyUse,
  type PasskeyRow,
  updatePasskey,
} from './passkeys.repository.ts';
import { type Credential, challengeIn, createWebAuthn, type Registered, type Signed, userHandleOf } from './webauthn.ts';

const MAX_PASSKEYS = 20;
const CHALLENGE_MS = 300_000;

/** A passkey with its name opened. */
export type Passkey = { readonly row: PasskeyRow; readonly name: string };
type Kept = Credential & { readonly name: string };
type WebAuthn = ReturnType<typeof createWebAuthn>;

export type PasskeysService = {
  readonly creationOptions: (ctx: Ctx, currentPassword: string | undefined, ip: string) => ReturnType<WebAuthn['creationOptions']>;
  /** Throws a `RequestError` for what is no answer to options of this person. */
  readonly add: (ctx: Ctx, wanted: { readonly name: string; readonly credential: Registered }) => Promise<Passkey>;
  readonly list: (ctx: Ctx) => Promise<readonly Passkey[]>;
  readonly rename: (ctx: Ctx, id: string, name: string) => Promise<Passkey>;
  readonly remove: (ctx: Ctx, id: string) => Promise<void>;
  readonly requestOptions: (ctx: Ctx) => ReturnType<WebAuthn['requestOptions']>;
  /** Throws `unauthenticated` alike for everything that is not right. */
  readonly signIn: (ctx: Ctx, credential: Signed, origin: Origin) => Promise<SignedInAccount>;
};

export function createPasskeys(deps: {
  readonly accounts: AccountsService;
  readonly challenges: Challenges;
  readonly sealing: Sealing;
  readonly publicUrl: string;
  readonly now: () => Date;
}): PasskeysService {
  const { accounts, challenges, sealing, publicUrl, now } = deps;
  const webAuthn = createWebAuthn(publicUrl);
  const opened = ({ id, sealed }: PasskeyRow): Kept => sealing.open<Kept>(sealed, placeOf(id));
  const present = (row: PasskeyRow): Passkey => ({ row, name: opened(row).name });

  return {
    async creationOptions(ctx, currentPassword, ip) {
      const user = await accounts.confirmForNewWay(ctx, currentPassword, ip);
      const { challenge, known } = await ctx.db.transaction(ctx.actor, async (tx) => ({
        challenge: await challenges.issue(tx, 'passkey_add', { userId: user.userId, content: {}, goodForMs: CHALLENGE_MS }),
        known: (await listPasskeys(tx, user.userId)).map(opened),
      }));
      return webAuthn.creationOptions(challenge, user, known);
    },

    async add(ctx, { name, credential: registered }) {
      const { userId } = personOf(ctx.actor);
      const challenge = challengeIn(registered.response.clientDataJSON);
      // Used up before anything is judged: what is not right must begin again.
      const found = challenge && (await ctx.db.transaction(ctx.actor, (tx) => challenges.spend(tx, 'passkey_add', challenge)));
      const made = found && found.userId === userId ? await webAuthn.register(registered, challenge) : null;
      if (made === null) throw new RequestError([{ pointer: '/credential', code: 'passkey_not_valid' }]);
      const { credential, counter: signCount } = made;
      return accounts.addWay(ctx, userId, { action: 'passkey_added' }, async (tx) => {
        if ((await listPasskeys(tx, userId)).length >= MAX_PASSKEYS)
          throw new AppError('conflict', `An account has at most ${MAX_PASSKEYS} passkeys. Remove one first.`);
        const id = randomUUIDv7();
        const sealed = sealing.seal({ ...credential, name } satisfies Kept, placeOf(id));
        const credentialHash = hashOf(credential.credentialId);
        const row = await insertPasskey(tx, { id, userId, credentialHash, sealed, signCount, now: now() });
        if (row === undefined) throw new AppError('conflict', 'This passkey is known already.');
        return present(row);
      });
    },

    async list({ db, actor }) {
      return (await db.transaction(actor, (tx) => listPasskeys(tx, personOf(actor).userId))).map(present);
    },

    rename: ({ db, actor }, id, name) =>
      db.transaction(actor, async (tx) => {
        const row = await lockPasskey(tx, id, personOf(actor).userId);
        if (row === undefined) throw new AppError('not_found', 'There is nothing with this id.');
        await updatePasskey(tx, id, sealing.seal({ ...opened(row), name } satisfies Kept, placeOf(id)));
        return { row, name };
      }),

    remove: (ctx, id) => accounts.removeWay(ctx, { action: 'passkey_removed' }, (tx, userId) => deletePasskey(tx, id, userId)),

    async requestOptions({ db }) {
      const wanted = { userId: null, content: {}, goodForMs: CHALLENGE_MS };
      return webAuthn.requestOptions(await db.transaction(service('passkey'), (tx) => challenges.issue(tx, 'passkey_sign_in', wanted)));
    },

    async signIn(ctx, signed, origin) {
      const { db } = ctx;
      const challenge = challengeIn(signed.response.clientDataJSON);
      const found = challenge && (await db.transaction(service('passkey'), (tx) => challenges.spend(tx, 'passkey_sign_in', challenge)));
      if (!found) throw refused();
      return accounts.enter(ctx, origin, async (tx) => {
        const row = await lockCredential(tx, hashOf(signed.id));
        if (row === undefined) throw refused();
        const { userHandle } = signed.response;
        if (userHandle != null && userHandle !== userHandleOf(row.user_id)) throw refused();
        const counter = await webAuthn.signIn(signed, challenge, opened(row), Number(row.sign_count));
        if (counter === null) throw refused();
        await notePasskeyUse(tx, row.id, counter, now());
        return { userId: row.user_id, method: 'passkey' };
      });
    },
  };
}

function refused(): AppError {
  return new AppError('unauthenticated', 'This passkey does not sign in here. Begin again, or sign in another way.');
}

function hashOf(credentialId: string): Buffer {
  return createHash('sha256').update(credentialId).digest();
}

function placeOf(id: string): string {
  return `passkeys/${id}`;
}
