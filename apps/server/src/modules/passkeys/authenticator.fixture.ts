import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** What may be other than an honest browser and authenticator would have it. */
export type Twist = {
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly key?: KeyObject;
};

type CreationOptions = { readonly challenge: string; readonly rp: { readonly id: string }; readonly user: { readonly id: string } };
type RequestOptions = { readonly challenge: string; readonly rpId: string };

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/** An authenticator in software, with the browser before it: one key (ES256), real signatures, no attestation (WebAuthn level 3). */
export function createAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = credentialId.toString('base64url');
  const credential = { id, rawId: id, type: 'public-key' as const };
  let userHandle = '';
  let count = 0;

  function clientData(type: string, challenge: string, twist: Twist): Buffer {
    return Buffer.from(JSON.stringify({ type: twist.type ?? type, challenge, origin: twist.origin ?? origin, crossOrigin: false }));
  }

  /** https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data */
  function authenticatorData(rpId: string, { userVerified = true, counter }: Twist, attested = Buffer.alloc(0)): Buffer {
    const flags = USER_PRESENT | (userVerified ? USER_VERIFIED : 0) | (attested.length > 0 ? HAS_CREDENTIAL : 0);
    const head = Buffer.alloc(5);
    head.writeUInt8(flags, 0);
    head.writeUInt32BE(counter ?? ++count, 1);
    return Buffer.concat([sha256(rpId), head, attested]);
  }

  return {
    create({ challenge, rp, user }: CreationOptions, twist: Twist = {}) {
      userHandle = user.id;
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const cose = new Map<number, number | Buffer>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, credentialId, cbor(cose)]);
      const authData = authenticatorData(twist.rpId ?? rp.id, twist, attested);
      const attestationObject = cbor(
        new Map<string, Encodable>([
          ['fmt', 'none'],
          ['attStmt', new Map<string, Encodable>()],
          ['authData', authData],
        ]),
      );
      const clientDataJSON = clientData('webauthn.create', challenge, twist).toString('base64url');
      const response = { clientDataJSON, attestationObject: attestationObject.toString('base64url'), transports: ['internal'] };
      return { ...credential, response, clientExtensionResults: {}, authenticatorAttachment: 'platform' };
    },

    get({ challenge, rpId }: RequestOptions, twist: Twist = {}) {
      const client = clientData('webauthn.get', challenge, twist);
      const authData = authenticatorData(twist.rpId ?? rpId, twist);
      const signature = createSign('sha256')
        .update(Buffer.concat([authData, createHash('sha256').update(client).digest()]))
        .sign(twist.key ?? privateKey);
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: twist.userHandle ?? userHandle,
      };
      return { ...credential, response, clientExtensionResults: {} };
    },
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

type Encodable = number | string | Buffer | ReadonlyMap<string | number, Encodable>;

/** As much of CBOR (RFC 8949) as an attestation is written in. */
function cbor(value: Encodable): Buffer {
  if (typeof value === 'number') return value >= 0 ? headOf(0, value) : headOf(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([headOf(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([headOf(2, value.length), value]);
  const members = [...(value as ReadonlyMap<string | number, Encodable>)];
  return Buffer.concat([headOf(5, members.length), ...members.flatMap(([key, each]) => [cbor(key), cbor(each)])]);
}

function headOf(major: number, size: number): Buffer {
  const type = major << 5;
  if (size < 24) return Buffer.from([type | size]);
  return size < 256 ? Buffer.from([type | 24, size]) : Buffer.from([type | 25, size >> 8, size & 0xff]);
}
