export { createAccessTokens } from './access-token.ts';
export { sessionJobs } from './sessions.jobs.ts';
export { sessionRoutes } from './sessions.routes.ts';
export { createSessions, type SessionsService, type Tokens } from './sessions.service.ts';
