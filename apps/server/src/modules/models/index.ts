export { delimited } from './delimited.ts';
export { ModelError, type ModelFailure } from './model-error.ts';
export { type ModelObserver, UNOBSERVED } from './model-observer.ts';
export { type ModelSettings, modelSettingsOf, type Purpose } from './model-settings.ts';
export { modelJobs } from './models.jobs.ts';
export { modelRoutes } from './models.routes.ts';
export { createModels } from './models.service.ts';
export type { Message, Models, Question, Tokens, Tool, ToolUse, Turn, TurnPiece } from './models.ts';
