export { interpretationRoutes } from './interpretations.routes.ts';
export { createInterpretations, type InterpretationsService } from './interpretations.service.ts';
export { isIn } from './language-of.ts';
