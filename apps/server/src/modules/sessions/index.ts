export { createAccessTokens } from './access-token.ts';
export { sessionRoutes } from './sessions.routes.ts';
export { createSessions, REFRESH_MS, type SessionsService, type SessionView, type Tokens } from './sessions.service.ts';
