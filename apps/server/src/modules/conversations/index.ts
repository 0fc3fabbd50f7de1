export { conversationJobs } from './conversations.jobs.ts';
export { conversationRoutes } from './conversations.routes.ts';
export { type ConversationsService, createConversations } from './conversations.service.ts';
