import { CSV_TYPE, JSON_TYPE, PROFILE_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { route, streamedRoute } from '../../plugins/route.ts';
import { takeTables } from '../../plugins/table-body.ts';
import type { ShownProfile } from './childhood.ts';
import { rowsOfExport, rowsOfTable } from './imported-rows.ts';
import { tableHead, tableRows } from './profile-table.ts';
import { presentProfile } from './profiles.presenter.ts';
import type { ShownRow } from './profiles.repository.ts';

export function transferRoutes(context: Context): FastifyPluginCallback {
  const { profileTransfer } = context;
  return (scope, _options, done) => {
    takeTables(scope, context.arrivalTimeoutMs);
    streamedRoute(scope, context, PROFILE_ROUTES.export, ({ ctx, query: { format } }) => {
      const pages = profileTransfer.exportAll(ctx);
      return format === 'csv'
        ? { type: CSV_TYPE, fileName: 'profiles.csv', pieces: tablePieces(pages) }
        : { type: JSON_TYPE, fileName: 'profiles.json', pieces: jsonPieces(pages) };
    });
    route(scope, context, PROFILE_ROUTES.import, async ({ ctx, body, query }) => {
      const rows = typeof body === 'string' ? rowsOfTable(body) : rowsOfExport(body.profiles);
      const { errors, warnings, repeats, ofAChild, ...imported } = await profileTransfer.importAll(ctx, rows, query.dryRun === 'true');
      return { ...imported, errors: [...errors], warnings: [...warnings], repeats: [...repeats], ofAChild: [...ofAChild] };
    });
    done();
  };
}

type Pages = AsyncGenerator<readonly ShownProfile<ShownRow>[], void>;

async function* tablePieces(pages: Pages): AsyncGenerator<string, void> {
  let head = tableHead();
  for await (const page of pages) {
    yield head + tableRows(page.map(presentProfile));
    head = '';
  }
}

async function* jsonPieces(pages: Pages): AsyncGenerator<string, void> {
  let before = '{"profiles":[';
  for await (const page of pages) {
    let piece = '';
    for (const profile of page) {
      piece += `${before}\n${JSON.stringify(presentProfile(profile))}`;
      before = ',';
    }
    if (piece !== '') yield piece;
  }
  yield before === ',' ? '\n]}\n' : `${before}]}\n`;
}
