/**
 * Who may import whom. docs/architecture.md says why.
 *
 * @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule
 */

const TEST = '\\.(test|fixture)\\.tsx?$';
const NODE_MODULES = '^node_modules/|/node_modules/';

/**
 * A room whose sources may import themselves and the given places, nothing else. Its tests are free to use test libraries.
 *
 * @param {string} room
 * @param {string[]} allowed
 * @returns {Rule}
 */
const only = (room, allowed) => ({
  name: `${room}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^packages/${room}/src/`, pathNot: TEST },
  to: { pathNot: [`^packages/${room}/src/`, ...allowed] },
});

/** @type {Rule[]} */
const rooms = [
  only('engine', []),
  only('design', []),
  only('contract', ['^packages/engine/src/', 'node_modules/zod/']),
  only('client', ['node_modules/@reduxjs/toolkit/']),
  only('locales', ['^packages/engine/src/']),
  only('readings', ['^packages/engine/src/']),
  only('reports', ['^packages/(design|engine|readings)/src/']),
  {
    name: 'redux-stays-under-rtk',
    comment: 'Who calls the API from Node loads no Redux.',
    severity: 'error',
    from: { path: '^packages/client/src/', pathNot: ['^packages/client/src/rtk/', TEST] },
    to: { path: ['node_modules/@reduxjs/toolkit/', '^packages/client/src/rtk/'] },
  },
  {
    name: 'words-know-only-the-types-of-the-engine',
    severity: 'error',
    from: { path: '^packages/(locales|readings)/src/', pathNot: TEST },
    to: { path: '^packages/engine/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'packages-never-import-apps',
    severity: 'error',
    from: { path: '^packages/' },
    to: { path: '^(apps|e2e)/' },
  },
  {
    name: 'apps-never-import-apps',
    severity: 'error',
    from: { path: '^(apps/[^/]+|e2e)/' },
    to: { path: '^(apps|e2e)/', pathNot: '^$1/' },
  },
  {
    name: 'packages-run-without-node',
    comment: 'They run in browsers and on phones too.',
    severity: 'error',
    from: { path: '^packages/(?!config/)[^/]+/src/', pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'packages-are-imported-by-name',
    comment: 'What a package exports is its door; a relative path goes in through the window.',
    severity: 'error',
    from: { path: '^((packages|apps)/[^/]+|e2e|scripts)/', pathNot: '^scripts/bench' },
    to: { path: '^packages/', pathNot: '^$1/', dependencyTypes: ['local'] },
  },
];

/** @type {Rule[]} */
const insideApps = [
  {
    name: 'server-modules-meet-at-their-index',
    severity: 'error',
    from: { path: '^apps/server/src/modules/([^/]+)/' },
    to: { path: '^apps/server/src/modules/', pathNot: ['^apps/server/src/modules/$1/', '^apps/server/src/modules/[^/]+/index\\.ts$'] },
  },
  {
    name: 'server-modules-are-entered-by-their-index',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/modules/', TEST] },
    to: { path: '^apps/server/src/modules/', pathNot: '^apps/server/src/modules/[^/]+/index\\.ts$' },
  },
  {
    name: 'fastify-stays-at-the-door',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/app\\.ts$', '^apps/server/src/plugins/', '\\.routes\\.ts$', TEST] },
    to: { path: 'node_modules/(fastify|@fastify)(/|$)' },
  },
  {
    name: 'sql-stays-with-the-database',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/db/', '\\.repository\\.ts$', TEST] },
    to: { path: ['node_modules/(kysely|pg)(/|$)', '^apps/server/src/db/query\\.ts$'] },
  },
  {
    name: 'tokens-are-read-by-sessions',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/modules/sessions/', TEST] },
    to: { path: 'node_modules/fast-jwt(/|$)' },
  },
  {
    name: 'passwords-are-hashed-by-accounts',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/modules/accounts/', TEST] },
    to: { path: 'node_modules/bcrypt(/|$)' },
  },
  {
    name: 'mail-goes-out-by-one-door',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/(modules/)?mail/', TEST] },
    to: { path: 'node_modules/nodemailer(/|$)' },
  },
  {
    name: 'models-are-asked-by-one-module',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/modules/models/langchain\\.ts$', TEST] },
    to: { path: 'node_modules/(langchain|@langchain|openai|@anthropic-ai)(/|$)' },
  },
  {
    name: 'jobs-go-through-one-queue',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/jobs/', '\\.jobs\\.ts$', TEST] },
    to: { path: 'node_modules/pg-boss(/|$)' },
  },
  {
    name: 'redis-stays-in-the-cache',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/cache/', TEST] },
    to: { path: 'node_modules/ioredis(/|$)' },
  },
  {
    name: 'web-sockets-are-opened-at-the-door',
    severity: 'error',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/plugins/', '\\.routes\\.ts$', TEST] },
    to: { path: 'node_modules/(@types/)?ws(/|$)' },
  },
  {
    name: 'web-features-meet-in-app',
    severity: 'error',
    from: { path: '^apps/web/src/features/([^/]+)/' },
    to: { path: '^apps/web/src/(features/(?!$1/)|app/)' },
  },
  {
    name: 'web-parts-do-not-know-features',
    severity: 'error',
    from: { path: '^apps/web/src/(ui|platform)/' },
    to: { path: '^apps/web/src/(features|app)/' },
  },
];

/** @type {Rule[]} */
const everywhere = [
  {
    name: 'no-cycles',
    comment: 'In the server the types of the context, which names the services it holds, may be known to those services.',
    severity: 'error',
    from: { pathNot: '^apps/server/src/' },
    to: { circular: true },
  },
  {
    name: 'no-cycles-that-run',
    severity: 'error',
    from: { path: '^apps/server/src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'imports-resolve', severity: 'error', from: {}, to: { couldNotResolve: true } },
  { name: 'sources-never-import-tests', severity: 'error', from: { pathNot: [TEST, '^e2e/'] }, to: { path: TEST } },
  {
    name: 'what-runs-has-no-test-library',
    severity: 'error',
    from: { path: '^(packages|apps)/[^/]+/src/', pathNot: [TEST, '\\.d\\.ts$'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
];

export default {
  forbidden: [...rooms, ...insideApps, ...everywhere],
  /** @type {import('dependency-cruiser').ICruiseOptions} */
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: NODE_MODULES },
    exclude: { path: ['/dist/', '/generated/'] },
  },
  /** How imports are found: by the same condition that Node, Vite and TypeScript use. */
  resolve: {
    exportsFields: ['exports'],
    conditionNames: ['onenumbers:source', 'import', 'node', 'default'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
  },
};
