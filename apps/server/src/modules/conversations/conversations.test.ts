import { type ChatEvent, type ChatMessage, chatEvent } from '@1numbers/contract';
import { loadLanguage } from '@1numbers/readings';
import { afterAll, describe, expect, it } from 'vitest';
import { callsOf, type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { listening } from '../../events.fixture.ts';

const stored = await storedApp();
const { app, context, urls, later } = stored;
const { baseUrl, refusal } = await listening(stored);
const LUKASZ = { name: 'Łukasz Żak', birthDate: '1990-03-15' };
const MARIA = { label: 'Maria', name: 'Maria Skłodowska', birthDate: '1967-11-07' };

/** In every language but English somebody in need and somebody who asks about health, and a line where they live. */
const ROUTED = [
  { locale: 'es-ES', crisis: 'ya no le veo sentido a vivir', medical: '¿dejo mis antidepresivos?', said: /persona/, line: '024' },
  { locale: 'pt-BR', crisis: 'queria dormir e nao acordar nunca mais', medical: 'vou engravidar esse ano?', said: /pessoa/, line: '188' },
  { locale: 'fr-FR', crisis: 'j’ai plus envie de vivre', medical: 'j’arrête mon traitement ?', said: /personne|quelqu/, line: '3114' },
  {
    locale: 'de-DE',
    crisis: 'ich will nicht mehr leben',
    medical: 'soll ich meine tabletten absetzen',
    said: /Mensch|jemand/,
    line: '0800 1110111',
  },
  { locale: 'hi-IN', crisis: 'jeene ka mann nahi karta', medical: 'dawai band kar du kya', said: /\p{Script=Devanagari}/u, line: '14416' },
  { locale: 'ar-EG', crisis: 'تعبت من الحياة وابي اموت', medical: 'هل اوقف الدواء', said: /\p{Script=Arabic}/u, line: '0800 888 0700' },
  { locale: 'zh-CN', crisis: '我不想活了', medical: '我可以停药吗', said: /\p{Script=Han}/u, line: '12356' },
] as const;

type Exchange = { readonly question: ChatMessage; readonly answer: ChatMessage };

/** Somebody with a conversation about a chart. */
async function talking(wanted: object = { chart: LUKASZ }) {
  const person = await signedInPerson(stored);
  const call = callsOf(app, person);
  const created = await call('POST', '/v1/chat/conversations', wanted);
  expect(created.statusCode, created.body).toBe(201);
  const { id } = created.json();
  const path = `/v1/chat/conversations/${id}`;
  const send = async (text: string, more: object = {}) => call('POST', `${path}/messages`, { text, ...more });
  const ask = async (text: string): Promise<Exchange> => {
    const response = await send(text);
    expect(response.statusCode, response.body).toBe(200);
    return response.json();
  };
  return { ...person, call, id, path, send, ask };
}

/** Every event of a stream, judged by the contract. */
function eventsIn(body: string): ChatEvent[] {
  return body
    .split('\n\n')
    .filter((text) => text.startsWith('event:'))
    .map((text) => chatEvent.parse(JSON.parse(text.slice(text.indexOf('data: ') + 6))));
}

/** Over real HTTP, as the events come. */
async function streamed({ bearer }: Person, path: string, payload: object) {
  const headers = { ...bearer, accept: 'text/event-stream', 'content-type': 'application/json' };
  const response = await fetch(`${baseUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(payload) });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

describe('a conversation', () => {
  it('is begun, listed a page at a time, renamed and deleted, and is titled by its first question', async () => {
    const { call, id, path, ask } = await talking();
    const second = (await call('POST', '/v1/chat/conversations', { title: 'Second', language: 'de' })).json();
    await ask('What is my life path?');
    const first = (await call('GET', '/v1/chat/conversations?limit=1')).json();
    expect(first.items).toMatchObject([{ id: second.id, title: 'Second', language: 'de', chart: null }]);
    const rest = (await call('GET', `/v1/chat/conversations?limit=1&cursor=${first.nextCursor}`)).json();
    expect(rest).toMatchObject({ items: [{ id, title: 'What is my life path?', chart: LUKASZ }], nextCursor: null });
    expect((await call('PATCH', path, { title: 'Me', language: 'es' })).json()).toMatchObject({ title: 'Me', language: 'es' });
    expect((await call('DELETE', path)).statusCode).toBe(204);
    expect((await call('GET', path)).statusCode).toBe(404);
    expect(await sql(urls.adminUrl, 'select id from chat_messages where conversation_id = $1', [id])).toEqual([]);
  });

  it('is refused about a profile of another, about a chart that cannot be, and about both', async () => {
    const { call } = await talking();
    const theirs = await signedInPerson(stored);
    const profile = (await callsOf(app, theirs)('POST', '/v1/profiles', MARIA)).json();
    const begin = async (wanted: object) => (await call('POST', '/v1/chat/conversations', wanted)).statusCode;
    expect(await begin({ profileId: profile.id })).toBe(404);
    expect(await begin({ chart: { birthDate: '2023-02-29' } })).toBe(422);
    expect(await begin({ chart: LUKASZ, profileId: profile.id })).toBe(422);
  });

  it('keeps what was written where nobody else reads it: sealed, and in the export of its person', async () => {
    const { userId, ask, call } = await talking({ title: 'A canary title', chart: LUKASZ });
    const { answer } = await ask('A canary of a question about my life path');
    await call('POST', `/v1/chat/messages/${answer.id}/rating`, { rating: 'down', comment: 'A canary comment' });
    const rows = await sql(
      urls.adminUrl,
      `select encode(sealed, 'escape') as text from conversations where user_id = $1
        union all select encode(sealed, 'escape') from chat_messages where user_id = $1`,
      [userId],
    );
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toMatch(/canary|Personal|ukasz/i);
    const log = await sql<{ action: string }>(urls.adminUrl, 'select action from audit_events where user_id = $1', [userId]);
    expect(log.map(({ action }) => action)).toContain('conversation_created');
  });

  it('is deleted when nobody wrote in it for a year', async () => {
    const { id, ask } = await talking();
    await ask('hello');
    await sql(urls.adminUrl, "update conversations set updated_at = now() - interval '1000 days' where id = $1", [id]);
    expect(await context.conversations.forgetOld(context.database, context.now())).toBe(1);
  });
});

describe('a question, without a model', () => {
  // 1990-03-15 in 2026: 3 + 15 + 2026 = 3 + 6 + 10 → 3 + 6 + 1 = 10 → 1.
  it('of the personal year and work is answered from the chart, with the passages on work', async () => {
    const { ask } = await talking();
    const { question, answer } = await ask('What does my personal year mean for work?');
    expect(question).toMatchObject({ role: 'person', source: null, restsOn: [] });
    expect(answer).toMatchObject({ role: 'assistant', source: 'composed', note: null });
    expect(answer.restsOn).toEqual([{ id: 'personalYear', name: 'Personal Year', value: '1' }]);
    expect(answer.text).toMatch(/idea of your own|untested task/);
  });

  it('that leaves out what it is about is about what the one before was about', async () => {
    const { ask } = await talking();
    await ask('What does my personal year mean for work?');
    const love = await ask('and for love?');
    expect(love.answer.text).toMatch(/friendships shift|new acquaintance/);
    const next = await ask('and next year?');
    expect(next.answer.restsOn).toEqual([{ id: 'personalYear', name: 'Personal Year', value: '2' }]);
    expect(next.answer.text).toContain('2027');
    const how = await ask('how was this calculated?');
    // 3 + 6 + 2027 → 11 → 2, as the engine adds it: month, day and year.
    expect(how.answer.text).toMatch(/2027.*That gives Personal Year 2/);
  });

  it('is answered without the passages that its person does not want to read again, and by the number alone where none is left', async () => {
    const { ask, call } = await talking();
    const language = await loadLanguage('en');
    const passages = (['work', 'practice'] as const).flatMap((facet) =>
      language.knowledge.personalYear['1'][facet].map((text, at) => ({ text, passage: `personalYear.1.${facet}.${at}` })),
    );
    const read = async () => (await ask('What does my personal year mean for work?')).answer;
    const before = await read();
    const told = passages.filter(({ text }) => before.text.toLowerCase().includes(text.toLowerCase()));
    expect(told).not.toEqual([]);
    const mark = ({ passage }: { passage: string }) =>
      call('POST', '/v1/readings/feedback', { passage, language: 'en', reason: 'unhelpful' });
    for (const each of told) expect((await mark(each)).statusCode).toBeLessThan(300);
    const after = await read();
    for (const { text } of told) expect(after.text.toLowerCase()).not.toContain(text.toLowerCase());
    for (const each of passages) await mark(each);
    expect(await read()).toMatchObject({ text: 'In this chart 1 stands as Personal Year.', restsOn: before.restsOn });
  });

  it('of somebody who is saved is answered by their label, from their own chart', async () => {
    const { ask, call } = await talking();
    await call('POST', '/v1/profiles', MARIA);
    const { answer } = await ask('How do I get along with Maria?');
    // 7 + 11→2 + 1967→23→5 = 14 → 5, beside 1: the pair is told by both.
    expect(answer.restsOn).toContainEqual({ id: 'pairs.0.lifePath', name: 'Life Path', value: '1–5' });
    expect((await ask('What is the life path of Maria?')).answer.restsOn).toEqual([{ id: 'lifePath', name: 'Life Path', value: '5' }]);
  });

  it('of a crisis gets help and no numbers', async () => {
    const { ask } = await talking();
    const { answer } = await ask('I want to kill myself');
    expect(answer).toMatchObject({ source: 'safety', restsOn: [] });
  });

  it('of a crisis or of health is answered in the language of the conversation, with the lines of the country in a crisis', async () => {
    const { ask, call, path } = await talking();
    for (const { locale, crisis, medical, said, line } of ROUTED) {
      expect((await call('PATCH', '/v1/me', { locale })).statusCode).toBe(200);
      expect((await call('PATCH', path, { language: locale.slice(0, 2) })).statusCode).toBe(200);
      const [help, doctor] = [(await ask(crisis)).answer, (await ask(medical)).answer];
      for (const answer of [help, doctor]) expect(answer).toMatchObject({ source: 'safety', language: locale.slice(0, 2), restsOn: [] });
      expect(help.text).toMatch(said);
      expect(help.text).toContain(line);
      expect(doctor.text).not.toContain(line);
    }
  });

  it('that no rule knows is answered by what is written of the numbers of the chart and comes near, with a word of doubt', async () => {
    const { ask } = await talking();
    const { answer } = await ask('what about trust?');
    // Personal Year 1, as above: "trust in yourself comes back in small coins".
    expect(answer.text).toMatch(/^I am not sure that I understood.*\n\n.* 1: trust in yourself/s);
    expect(answer.restsOn).toContainEqual({ id: 'personalYear', name: 'Personal Year', value: '1' });
    expect((await ask('What is the capital of France?')).answer.text).toContain('could not tell what you are asking');
  });

  it('in another language than the conversation is answered in the one it is written in, figures or not', async () => {
    const { ask } = await talking();
    for (const [text, language, value] of [
      ['2027 मेरे लिए अच्छा होगा?', 'hi', '2'],
      ['وفي 2027؟', 'ar', '2'],
      ['me van a dar el trabajo el 3 de mayo de 2027?', 'es', '1'],
    ] as const)
      expect((await ask(text)).answer).toMatchObject({ language, restsOn: [{ value }] });
  });

  it('of two things is answered in both, each from its own number', async () => {
    const { ask } = await talking();
    const { text, restsOn } = (await ask('what is my personal year in 2026 and 2027')).answer;
    expect(restsOn).toMatchObject([
      { id: 'personalYear', value: '1' },
      { id: 'personalYear', value: '2' },
    ]);
    expect(text).toContain('2027: Personal Year 2.');
  });

  it('says plainly what it cannot answer, and of whom where nobody is meant', async () => {
    const { ask } = await talking({});
    expect((await ask('qwerty zxcvb')).answer.text).toContain('could not tell what you are asking');
    expect((await ask('What is my life path?')).answer.text).toContain('about nobody yet');
  });

  it('sent twice with one id is answered once, and an empty or endless one is refused', async () => {
    const { send, path, call } = await talking();
    const id = '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b99';
    const [one, other] = [await send('What is my life path?', { id }), await send('What is my life path?', { id })];
    expect(other.json()).toEqual(one.json());
    expect((await call('GET', `${path}/messages`)).json().items).toHaveLength(2);
    expect((await send(' ')).statusCode).toBe(422);
    expect((await send('x'.repeat(4001))).statusCode).toBe(422);
  });

  it('waits for the turn of another server, and for no server that died', async () => {
    const { send, id } = await talking();
    const has = (until: string) =>
      sql(urls.adminUrl, `update conversations set turn = id, turn_until = now() + $2::interval where id = $1`, [id, until]);
    await has('10 seconds');
    expect((await send('hello')).statusCode).toBe(409);
    await has('-1 second');
    expect((await send('hello')).statusCode).toBe(200);
    expect(await sql(urls.adminUrl, 'select turn from conversations where id = $1', [id])).toEqual([{ turn: null }]);
  });

  it('comes thirty times a minute at most', async () => {
    const { send } = await talking();
    let last = 200;
    for (let count = 0; count < 40 && last === 200; count += 1) last = (await send('hello')).statusCode;
    expect(last).toBe(429);
  });
});

describe('an answer', () => {
  it('comes as events to whoever asks for a stream, and refusals do not', async () => {
    const person = await talking();
    const response = await streamed(person, `${person.path}/messages`, { text: 'What is my life path?' });
    expect([response.status, response.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const events = eventsIn(response.body);
    expect([events[0]?.type, events.at(-1)?.type]).toEqual(['begun', 'done']);
    const pieces = events.map((event) => (event.type === 'delta' ? event.text : '')).join('');
    const [done] = events.flatMap((event) => (event.type === 'done' ? [event.answer] : []));
    expect(pieces).toBe(done?.text);
    const nowhere = await streamed(person, '/v1/chat/conversations/01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b99/messages', { text: 'hello' });
    expect([nowhere.status, nowhere.type]).toEqual([404, 'application/problem+json']);
  });

  it('is given again in the place of the old one', async () => {
    const { ask, call, path } = await talking();
    expect((await call('POST', `${path}/regenerate`)).statusCode).toBe(409);
    const { question, answer } = await ask('What is my life path?');
    const again = (await call('POST', `${path}/regenerate`)).json();
    expect([again.question.id, again.answer.text]).toEqual([question.id, answer.text]);
    expect(again.answer.id).not.toBe(answer.id);
    const { items } = (await call('GET', `${path}/messages`)).json();
    expect(items.map(({ id }: ChatMessage) => id)).toEqual([again.answer.id, question.id]);
  });

  it('is rated up or down with a comment, and that is taken back', async () => {
    const { ask, call } = await talking();
    const { question, answer } = await ask('What is my life path?');
    const rate = (id: string, body: object) => call('POST', `/v1/chat/messages/${id}/rating`, body);
    expect((await rate(answer.id, { rating: 'up', comment: 'Nice' })).json()).toMatchObject({ rating: 'up', comment: 'Nice' });
    expect((await rate(answer.id, { rating: null })).json()).toMatchObject({ rating: null, comment: null });
    expect((await rate(question.id, { rating: 'up' })).statusCode).toBe(404);
  });

  it('may be stopped although none is written', async () => {
    const { call, path } = await talking();
    expect((await call('POST', `${path}/stop`)).statusCode).toBe(204);
  });
});

describe('what is kept in mind', () => {
  it('is kept with consent alone, shown, deleted, and forgotten with the consent', async () => {
    const { ask, call, userId } = await talking();
    const facts = async () => (await call('GET', '/v1/chat/facts')).json().items;
    expect((await ask('Remember that I work nights.')).answer.text).toContain('only if you allow it');
    expect(await facts()).toEqual([]);
    const decide = (granted: boolean) => call('POST', '/v1/me/consents', { purpose: 'chat_memory', granted, policyVersion: '2026-11-27' });
    expect((await decide(true)).statusCode).toBeLessThan(300);
    await ask('Remember that I work nights.');
    await ask('Please remember my cat is called Plato');
    const kept = await facts();
    expect(kept.map(({ text }: { text: string }) => text)).toEqual([
      'Please remember my cat is called Plato',
      'Remember that I work nights.',
    ]);
    expect((await call('DELETE', `/v1/chat/facts/${kept[0].id}`)).statusCode).toBe(204);
    expect(await facts()).toHaveLength(1);
    later(1000);
    await decide(false);
    expect(await sql(urls.adminUrl, 'select id from chat_facts where user_id = $1', [userId])).toEqual([]);
  });
});

describe('GET /v1/chat/live', () => {
  async function connect(person: Awaited<ReturnType<typeof talking>>) {
    const { ticket } = (await person.call('POST', '/v1/chat/tickets')).json();
    const socket = new WebSocket(`${baseUrl.replace('http', 'ws')}/v1/chat/live?ticket=${ticket}`);
    const heard: ChatEvent[] = [];
    socket.addEventListener('message', ({ data }) => heard.push(chatEvent.parse(JSON.parse(data))));
    const closed = new Promise<number>((done) => socket.addEventListener('close', ({ code }) => done(code)));
    await new Promise((done, fail) => {
      socket.addEventListener('open', done);
      socket.addEventListener('error', () => fail(new Error('The connection was refused.')));
    });
    afterAll(() => socket.close());
    const say = (command: object | string) => socket.send(typeof command === 'string' ? command : JSON.stringify(command));
    return { heard, closed, say, ticket };
  }

  it('answers what is asked over it, says what it does not understand, and ends with the session', async () => {
    const ada = await talking();
    const { heard, say, closed, ticket } = await connect(ada);
    say('{');
    await expect.poll(() => heard).toMatchObject([{ type: 'failed', code: 'bad_request' }]);
    say({ type: 'ask', conversationId: ada.id, text: 'What does my personal year mean for work?' });
    await expect.poll(() => heard.at(-1)).toMatchObject({ type: 'done', answer: { restsOn: [{ id: 'personalYear', value: '1' }] } });
    say({ type: 'stop', conversationId: ada.id });
    say({ type: 'regenerate', conversationId: ada.id });
    await expect.poll(() => heard.filter(({ type }) => type === 'done')).toHaveLength(2);
    expect((await refusal(`/v1/chat/live?ticket=${ticket}`)).status).toBe(401);
    await ada.call('POST', '/v1/auth/logout');
    expect(await closed).toBe(4401);
  });

  it('opens to no stranger’s conversation, to no ticket for events, and to no other page', async () => {
    const [ada, bob] = [await talking(), await talking()];
    const { heard, say } = await connect(bob);
    say({ type: 'ask', conversationId: ada.id, text: 'What is my life path?' });
    await expect.poll(() => heard).toMatchObject([{ type: 'failed', code: 'not_found' }]);
    const { ticket } = (await ada.call('POST', '/v1/events/tickets')).json();
    expect((await refusal(`/v1/chat/live?ticket=${ticket}`)).code).toBe('unauthenticated');
    expect((await refusal('/v1/chat/live?ticket=l_x', { origin: 'https://evil.example' })).status).toBe(403);
  });
});
