export { eventRoutes } from './events.routes.ts';
export { createEvents, type Emitter, type EventsService } from './events.service.ts';
