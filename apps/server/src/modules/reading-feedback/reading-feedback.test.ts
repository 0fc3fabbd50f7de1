import { MARK_REASONS as CONTRACT_REASONS } from '@1numbers/contract';
import { MARK_REASONS } from '@1numbers/readings';
import { describe, expect, it } from 'vitest';
import { callsOf, post, signedInPerson, sql, storedApp } from '../../app.fixture.ts';

const stored = await storedApp();
const { app, urls } = stored;
const LUKASZ = { label: 'Łukasz', name: 'Łukasz Żak', birthDate: '1990-03-15' };
const AS_OF = '2026-11-28';
const MARK = { passage: 'lifePath.1.gift.0', language: 'en', reason: 'unhelpful' };
const somebody = async () => {
  const person = await signedInPerson(stored);
  return { ...person, call: callsOf(app, person) };
};
const passagesOf = ({ sections }: { sections: { paragraphs: { sentences: { passages: string[] }[] }[] }[] }) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ passages }) => passages)));

describe('POST /v1/profiles/{id}/reading', () => {
  it('200: reads a person that is kept as it reads one that is sent, in the language of the account', async () => {
    const { call } = await somebody();
    const { id } = (await call('POST', '/v1/profiles', LUKASZ)).json();
    const { label, ...person } = LUKASZ;
    const kept = await call('POST', `/v1/profiles/${id}/reading`, { asOf: AS_OF, kind: 'year', language: 'fr' });
    expect([kept.statusCode, kept.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(kept.json()).toEqual((await post(app, '/v1/readings', { ...person, asOf: AS_OF, kind: 'year', language: 'fr' })).json());
    await call('PATCH', '/v1/me', { locale: 'pt-BR' });
    expect((await call('POST', `/v1/profiles/${id}/reading`, { number: 'lifePath' })).json().language).toBe('pt');
  });

  it('200: does not choose what its owner marked, in that language alone', async () => {
    const { call } = await somebody();
    const { id } = (await call('POST', '/v1/profiles', LUKASZ)).json();
    const read = async (language: string) =>
      passagesOf((await call('POST', `/v1/profiles/${id}/reading`, { asOf: AS_OF, language, number: 'lifePath' })).json());
    const [first, ...rest] = await read('en');
    await call('POST', '/v1/readings/feedback', { ...MARK, passage: first });
    expect(await read('en')).not.toContain(first);
    const { label, ...person } = LUKASZ;
    const sent = { ...person, asOf: AS_OF, number: 'lifePath' };
    expect(passagesOf((await call('POST', '/v1/readings', sent)).json())).not.toContain(first);
    expect(passagesOf((await post(app, '/v1/readings', sent)).json())).toContain(first);
    const german = await read('de');
    expect(german.length).toBeGreaterThan(0);
    const { items } = (await call('GET', '/v1/readings/feedback')).json();
    expect((await call('DELETE', `/v1/readings/feedback/${items[0].id}`)).statusCode).toBe(204);
    expect(await read('en')).toEqual([first, ...rest]);
  });

  it('422: says what the profile lacks for the number that was asked for', async () => {
    const { call } = await somebody();
    const { id } = (await call('POST', '/v1/profiles', { label: 'Ada', name: 'Ada Byron' })).json();
    const { errors } = (await call('POST', `/v1/profiles/${id}/reading`, { number: 'lifePath' })).json();
    expect(errors).toMatchObject([{ pointer: '/birthDate', code: 'required' }]);
  });
});

describe('/v1/readings/feedback', () => {
  it('201: keeps a mark with a sealed comment, writes it into the log, and marks a passage once', async () => {
    const { call, userId } = await somebody();
    const first = await call('POST', '/v1/readings/feedback', { ...MARK, comment: 'I am the one who waits.' });
    expect([first.statusCode, first.json()]).toMatchObject([201, { ...MARK, comment: 'I am the one who waits.', forEditors: false }]);
    expect(first.json().text).toMatch(/\w+ \w+/);
    const again = await call('POST', '/v1/readings/feedback', { ...MARK, reason: 'wrong' });
    expect(again.json()).toMatchObject({ id: first.json().id, reason: 'wrong', comment: null });
    const list = (await call('GET', '/v1/readings/feedback')).json();
    expect([list.items.length, list.nextCursor]).toEqual([1, null]);
    const rows = await sql(urls.adminUrl, "select encode(sealed, 'escape') as sealed from marked_passages where user_id = $1", [userId]);
    expect(rows.map(({ sealed }) => sealed).join()).not.toMatch(/waits/);
    const actions = await sql(urls.adminUrl, 'select action from audit_events where user_id = $1 order by seq', [userId]);
    expect(actions.map(({ action }) => action).slice(-2)).toEqual(['passage_marked', 'passage_marked']);
  });

  it('422: refuses what is no passage, and a reason that there is not', async () => {
    const { call } = await somebody();
    const first = async (body: object) => (await call('POST', '/v1/readings/feedback', body)).json().errors[0];
    expect(await first({ ...MARK, passage: 'lifePath.1.gift.99' })).toMatchObject({ pointer: '/passage', code: 'invalid_option' });
    expect(await first({ ...MARK, reason: 'boring' })).toMatchObject({ pointer: '/reason', code: 'invalid_option' });
    expect(CONTRACT_REASONS).toEqual(MARK_REASONS);
  });

  it('tells editors how often a passage was marked by who agreed, and nothing of who did not', async () => {
    const passage = 'lifePath.2.gift.0';
    const [ada, bob, eve] = [await somebody(), await somebody(), await somebody()];
    await ada.call('POST', '/v1/readings/feedback', { ...MARK, passage, forEditors: true, comment: 'Not me.' });
    await bob.call('POST', '/v1/readings/feedback', { ...MARK, passage, reason: 'wrong', forEditors: true });
    await eve.call('POST', '/v1/readings/feedback', { ...MARK, passage, comment: 'For me alone.' });
    const admin = callsOf(app, await signedInPerson(stored, 'admin'));
    const { items } = (await admin('GET', '/v1/admin/readings/feedback')).json();
    expect(items).toMatchObject([{ passage, language: 'en', counts: { wrong: 1, unhelpful: 1, unclear: 0 }, comments: ['Not me.'] }]);
    expect(JSON.stringify(items)).not.toContain(ada.userId);
  });
});
