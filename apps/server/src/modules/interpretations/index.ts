export { interpretationRoutes } from './interpretations.routes.ts';
export { createInterpretations, type InterpretationsService } from './interpretations.service.ts';
export { isIn, isInAnother } from './language-of.ts';
