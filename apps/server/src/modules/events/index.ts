export { eventRoutes } from './events.routes.ts';
export { createEmitter, createEvents, type Emitter, type EventsService } from './events.service.ts';
export type { Connection } from './hub.ts';
