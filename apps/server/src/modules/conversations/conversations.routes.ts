import { CONVERSATION_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route, toldRoute } from '../../plugins/route.ts';
import type { Exchange } from './answering.service.ts';
import { presentConversation, presentMessage } from './conversation.ts';
import { liveRoutes } from './live.routes.ts';

export function conversationRoutes(context: Context): FastifyPluginCallback {
  const { conversations } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    route(scope, context, CONVERSATION_ROUTES.create, async ({ ctx, body, reply }) => {
      const created = await conversations.create(ctx, body);
      reply.header('location', `/v1/chat/conversations/${created.row.id}`);
      return presentConversation(created);
    });
    route(scope, context, CONVERSATION_ROUTES.list, async ({ ctx, query }) => {
      const page = await conversations.list(ctx, query);
      return { ...page, items: page.items.map(presentConversation) };
    });
    route(scope, context, CONVERSATION_ROUTES.get, async ({ ctx, params }) =>
      presentConversation(await conversations.get(ctx, idOf(params))),
    );
    route(scope, context, CONVERSATION_ROUTES.change, async ({ ctx, params, body }) =>
      presentConversation(await conversations.change(ctx, idOf(params), body)),
    );
    route(scope, context, CONVERSATION_ROUTES.remove, async ({ ctx, params }) => {
      await conversations.remove(ctx, idOf(params));
      return undefined;
    });
    route(scope, context, CONVERSATION_ROUTES.messages, async ({ ctx, params, query }) => {
      const page = await conversations.messages(ctx, idOf(params), query);
      return { ...page, items: page.items.map(presentMessage) };
    });
    toldRoute(scope, context, CONVERSATION_ROUTES.ask, async ({ ctx, params, body }, tell) =>
      presentExchange(await conversations.ask(ctx, idOf(params), body, tell)),
    );
    toldRoute(scope, context, CONVERSATION_ROUTES.regenerate, async ({ ctx, params }, tell) =>
      presentExchange(await conversations.regenerate(ctx, idOf(params), tell)),
    );
    route(scope, context, CONVERSATION_ROUTES.stop, async ({ ctx, params }) => {
      await conversations.stop(ctx, idOf(params));
      return undefined;
    });
    route(scope, context, CONVERSATION_ROUTES.rate, async ({ ctx, params, body }) =>
      presentMessage(await conversations.rate(ctx, idOf(params), body)),
    );
    route(scope, context, CONVERSATION_ROUTES.facts, async ({ ctx }) => ({
      items: (await conversations.facts(ctx)).map(({ id, text, createdAt }) => ({ id, text, createdAt: createdAt.toISOString() })),
    }));
    route(scope, context, CONVERSATION_ROUTES.forgetFact, async ({ ctx, params }) => {
      await conversations.forgetFact(ctx, idOf(params));
      return undefined;
    });
    scope.register(liveRoutes(context));
    done();
  };
}

function presentExchange({ question, answer }: Exchange) {
  return { question: presentMessage(question), answer: presentMessage(answer) };
}
