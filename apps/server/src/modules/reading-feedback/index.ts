export { readingFeedbackRoutes } from './reading-feedback.routes.ts';
export { createReadingFeedback, type ReadingFeedback } from './reading-feedback.service.ts';
