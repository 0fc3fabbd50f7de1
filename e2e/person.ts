import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@1numbers/client';
import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { expect } from './page.ts';

/** Somebody with an address of their own, so that tests do not meet. */
export type Person = { readonly email: string; readonly password: string };

export const baseUrl = () => `http://localhost:${process.env.E2E_PORT ?? ''}`;

/** Their address is long and has no place to be broken at, as many have. */
export function somebody(): Person {
  return { email: `${randomUUID().replaceAll('-', '')}@example.org`, password: 'four birds at dusk' };
}

/** Somebody who has an account already, and what they keep. */
export async function member(kept: readonly string[] = []): Promise<Person> {
  const person = somebody();
  await createClient({ baseUrl: baseUrl() }).register({ body: person });
  if (kept.length > 0) {
    const client = await signedInClient(person);
    for (const label of kept) await client.createProfile({ body: { label, name: label, birthDate: '1990-03-15' } });
  }
  return person;
}

/** The admin who was made before the server began, who sets their password by the link they were given: for one test, as it is good once. */
export async function firstAdmin(): Promise<Person> {
  const admin = { ...somebody(), email: 'root@example.org' };
  const token = process.env.E2E_ADMIN_TOKEN ?? '';
  await createClient({ baseUrl: baseUrl() }).resetPassword({ body: { token, password: admin.password } });
  return admin;
}

/** The API as this person. */
export async function signedInClient(person: Person) {
  const { accessToken } = await createClient({ baseUrl: baseUrl() }).login({ body: person });
  return createClient({ baseUrl: baseUrl(), accessToken: () => accessToken });
}

/** In the form of that name, so that nothing is written into a field of the screen before. */
export async function fillCredentials(
  page: Page,
  { email, password }: Person,
  form: 'Sign in' | 'Make an account' = 'Sign in',
): Promise<void> {
  const fields = page.getByRole('form', { name: form, exact: true });
  await fields.getByLabel('E-mail address').fill(email);
  await fields.getByLabel('Password', { exact: true }).fill(password);
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/#/sign-in');
  await fillCredentials(page, person);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Your people' })).toBeVisible();
}

/** Chooses a table for the import. */
export async function chooseTable(page: Page, table: string): Promise<void> {
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
}

/** The fragment that the newest mail to this person leads to. */
export async function linkInMail({ email }: Person, screen: string): Promise<string> {
  const outbox = join(process.env.E2E_DATA_DIR ?? '', 'outbox');
  let link = '';
  await expect
    .poll(() => {
      // A mail that is still being written has another ending.
      const files = existsSync(outbox) ? readdirSync(outbox).filter((file) => file.endsWith('.txt')) : [];
      const mails = files
        .sort()
        .map((file) => readFileSync(join(outbox, file), 'utf8'))
        .filter((mail) => mail.includes(`To: ${email}`));
      link = new RegExp(`#/${screen}\\?token=[\\w-]+`).exec(mails.at(-1) ?? '')?.[0] ?? '';
      return link;
    })
    .not.toBe('');
  return link;
}

/** Somebody who followed the link in the mail. */
export async function verifiedMember(): Promise<Person> {
  const person = await member();
  const token = (await linkInMail(person, 'verify')).split('token=')[1] ?? '';
  await createClient({ baseUrl: baseUrl() }).verifyEmail({ body: { token } });
  return person;
}

/** The code an authenticator app shows, now or some steps of 30 seconds later: each is taken once. */
export function codeOf(secret: string, stepsLater = 0): string {
  return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * stepsLater });
}
