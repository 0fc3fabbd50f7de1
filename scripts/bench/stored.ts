import { join } from 'node:path';
import { ROOT, run } from '../run.mjs';
import { load, type Started, start, startServer, WARM_UP_ROUNDS } from './http.ts';
import { count, interleaved, median, type Row } from './measure.ts';
import { ask, type Call, closedLoop, openLoop } from './open-loop.ts';

const ROUNDS = 15;
const PAGE = 50;
const OWN = 1_000;
const SMALL = 10_000;
const LARGE = 1_000_000;
const PASSWORD = 'four birds at dusk';
const CALCULATE: Call = {
  method: 'POST',
  path: '/v1/calculate',
  headers: {},
  body: '{"name":"Thomas John Hancock","birthDate":"1936-10-12"}',
};

type Store = Started & { readonly directory: string };
type Somebody = { readonly email: string; readonly headers: Record<string, string>; readonly ids: readonly string[] };

/** What is kept, with everything on the way to it: who asks, row-level security, decryption. */
export async function storedRows(): Promise<Row[]> {
  const server = await startServer();
  const bare = await start(['--conditions=onenumbers:source', '--input-type=module', '--eval', BARE_STORE], { DATA: server.directory });
  try {
    const person = await somebodyIn(server, SMALL);
    const ratios = await ratioRows(server, bare, person);
    return [...ratios, ...(await openLoopRows(server, person)), await loginRow(server, person)];
  } finally {
    server.child.kill();
    bare.child.kill();
  }
}

/** One person's thousand profiles among ten thousand and among a million. */
export async function millionRows(): Promise<Row[]> {
  const servers = [await startServer(), await startServer()];
  try {
    const people: Somebody[] = [];
    for (const [index, total] of [SMALL, LARGE].entries()) {
      const began = performance.now();
      people.push(await somebodyIn(servers[index] as Store, total));
      console.log(`${count(total)} profiles were put in within ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
    const rows: Row[] = [];
    for (const [name, path] of [
      ['GET /v1/profiles', (_person: Somebody, index: number) => `/v1/profiles?${otherPage(index)}`],
      ['search by label', (_person: Somebody, index: number) => `/v1/profiles?q=helena&${otherPage(index)}`],
      ['search by tag', (_person: Somebody, index: number) => `/v1/profiles?tag=family&${otherPage(index)}`],
      ['GET /v1/profiles/{id}', ({ ids }: Somebody) => `/v1/profiles/${ids[7]}`],
    ] as const) {
      const timed = (index: number) => async () => {
        const person = people[index] as Somebody;
        let asked = 0;
        return (await closedLoop((servers[index] as Store).port, () => get(person, path(person, asked++)), 1, 300)).median;
      };
      const [small = 1, large = 0] = await interleaved(ROUNDS, [timed(0), timed(1)]);
      const ratio = large / small;
      const figure = `${large.toFixed(2)} ms, ${small.toFixed(2)} ms among ${count(SMALL)}`;
      rows.push({ name: `${name}, among ${count(LARGE)} profiles`, figure, ratio, target: 'at most 1.5', met: ratio <= 1.5 });
    }
    return rows;
  } finally {
    for (const { child } of servers) child.kill();
  }
}

/** One of more pages than the memory of a person has room for, so that each is made when it is asked for. */
function otherPage(index: number): string {
  return `sort=${index % 2 === 0 ? 'created' : 'label'}&limit=${1 + (Math.floor(index / 2) % 100)}`;
}

/** By the CPU time of the server's process, as for `POST /v1/calculate`. */
async function ratioRows(server: Store, bare: Started, person: Somebody): Promise<Row[]> {
  const list = `/v1/profiles?limit=${PAGE}`;
  const unread = await unreadPages(server, person);
  const loads = [
    () => load(bare, wire(person, `/${person.ids[7]}`)),
    () => load(server, wire(person, `/v1/profiles/${person.ids[7]}`)),
    () => load(server, wire(person, list)),
    () => load(server, unread),
  ];
  await interleaved(WARM_UP_ROUNDS, loads);
  const [bareRate = 1, pointRate = 0, listRate = 0, unreadRate = 0] = await interleaved(ROUNDS, loads);
  console.log(`Reference of what is kept: node:http and a prepared point read by pg, ${count(bareRate)} answers for a second of CPU time`);
  const row = (name: string, rate: number, target: number | null): Row => {
    const ratio = rate / bareRate;
    const wanted = target === null ? 'beside it' : `ratio ${target}`;
    return { name, figure: `${count(rate)}/CPU s`, ratio, target: wanted, met: target === null || ratio >= target };
  };
  return [
    row('GET /v1/profiles/{id}', pointRate, 0.4),
    row(`GET /v1/profiles, a page of ${PAGE} that was read before`, listRate, 0.25),
    row('the same, a page that was not', unreadRate, null),
  ];
}

/** A page from each place of the list, over and over: by the time one comes again, the memory of a person has room for it no more. */
async function unreadPages({ port }: Store, person: Somebody): Promise<() => Buffer> {
  const pages: Buffer[] = [];
  for (let cursor = ''; pages.length < OWN - PAGE; ) {
    const path = `/v1/profiles?limit=1${cursor}`;
    cursor = `&cursor=${JSON.parse(await ask(port, get(person, path))).nextCursor}`;
    pages.push(wire(person, `/v1/profiles?limit=${PAGE}${cursor}`));
  }
  let asked = 0;
  return () => pages[asked++ % pages.length] as Buffer;
}

/** At half of what the server can do, asked at a constant rate. */
async function openLoopRows({ port }: Store, person: Somebody): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, call, most] of [
    ['GET /v1/profiles that was read before', get(person, '/v1/profiles'), 100],
    ['POST /v1/calculate', CALCULATE, 50],
  ] as const) {
    await closedLoop(port, call, 16, 1_000);
    const { perSecond } = await closedLoop(port, call, 16, 3_000);
    const rounds: number[] = [];
    for (let round = 0; round < 3; round += 1) rounds.push((await openLoop(port, call, perSecond / 2, 4_000)).p95);
    const p95 = median(rounds);
    const figure = `p95 ${p95.toFixed(1)} ms at ${count(perSecond / 2)}/s`;
    rows.push({ name: `${name} at half of the capacity`, figure, ratio: null, target: `${most} ms`, met: p95 < most });
  }
  return rows;
}

async function loginRow({ port }: Store, person: Somebody): Promise<Row> {
  const read = get(person, `/v1/profiles/${person.ids[7]}`);
  const login = post('/v1/auth/login', { email: person.email, password: PASSWORD });
  const calm = async () => (await closedLoop(port, read, 4, 1_500)).median;
  const busy = async () => {
    const logins = closedLoop(port, login, 4, 1_500);
    const { median: time } = await closedLoop(port, read, 4, 1_500);
    await logins;
    return time;
  };
  const [before = 1, during = 0] = await interleaved(5, [calm, busy]);
  const ratio = during / before;
  const figure = `${during.toFixed(2)} ms, ${before.toFixed(2)} ms without`;
  return { name: 'a read while others sign in', figure, ratio, target: 'at most 2', met: ratio <= 2 };
}

/** Somebody with a thousand profiles, and so many in the whole database. */
async function somebodyIn({ port, directory }: Store, total: number): Promise<Somebody> {
  const email = 'somebody@example.org';
  await ask(port, post('/v1/auth/register', { email, password: PASSWORD }));
  const { accessToken, user } = JSON.parse(await ask(port, post('/v1/auth/login', { email, password: PASSWORD })));
  const seed = join(ROOT, 'apps', 'server', 'scripts', 'seed-profiles.ts');
  const args = ['--conditions=onenumbers:source', seed, directory, total, user.id, OWN].map(String);
  const { code, output } = await run(process.execPath, args, { capture: true });
  if (code !== 0) throw new Error(output);
  const headers = { authorization: `Bearer ${accessToken}` };
  const { items } = JSON.parse(await ask(port, { method: 'GET', path: '/v1/profiles', headers }));
  return { email, headers, ids: items.map(({ id }: { id: string }) => id) };
}

function get({ headers }: Somebody, path: string): Call {
  return { method: 'GET', path, headers };
}

function post(path: string, body: object): Call {
  return { method: 'POST', path, headers: {}, body: JSON.stringify(body) };
}

function wire({ headers }: Somebody, path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: bench\r\nAuthorization: ${headers.authorization}\r\n\r\n`);
}

/** Reads one row by its id in one prepared statement, as a role for whom there is no row-level security, and asks nobody who they are. */
const BARE_STORE = `
  import { createServer } from 'node:http';
  import pg from 'pg';
  import { findRunning } from '${join(ROOT, 'apps', 'server', 'src', 'db', 'embedded.ts')}';
  const pool = new pg.Pool({ connectionString: (await findRunning(process.env.DATA)).backupUrl, max: 20 });
  const text = 'select id, label, tags, relation, favourite, sealed, version, created_at, updated_at from profiles where id = $1';
  const server = createServer(async (request, response) => {
    const { rows } = await pool.query({ name: 'one', text, values: [request.url.slice(1)] });
    const answer = JSON.stringify(rows[0]);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  });
  server.listen(0, '127.0.0.1', () => console.log('listening at http://127.0.0.1:' + server.address().port));
`;
