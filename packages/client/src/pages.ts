import type { CallOptions } from './client.ts';

type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null };
type Paged = { readonly query?: { readonly cursor?: string | undefined } };

/**
 * Every item of a list, page after page; the next page is asked for when it is reached.
 *
 * @example for await (const profile of itemsOf(client.listProfiles, { query: { tag: 'family' } })) console.log(profile.label);
 */
export async function* itemsOf<Asked extends Paged, Item>(
  list: (input?: Asked, options?: CallOptions) => Promise<Page<Item>>,
  input: NoInfer<Asked>,
  options: CallOptions = {},
): AsyncGenerator<Item> {
  for (let cursor: string | null | undefined = input.query?.cursor; cursor !== null; ) {
    const page: Page<Item> = await list(cursor === undefined ? input : { ...input, query: { ...input.query, cursor } }, options);
    yield* page.items;
    cursor = page.nextCursor;
  }
}
