import type { ChartRequest } from '@1numbers/engine';
import { newProfile } from '../features/profiles/as-chart.ts';
import { usePreferred } from '../features/profiles/use-preferred.ts';
import { Offer, type Tried } from '../features/recent/offer.tsx';
import type { Recent } from '../features/recent/recent-list.ts';
import { offerPutOff, personKept, recentRemoved } from '../features/recent/recent-slice.ts';
import { server, useCreateInTurnMutation, useDeleteProfileMutation } from '../platform/server.ts';
import { refusedOf } from '../ui/use-refusal.ts';
import { useWords } from '../ui/use-words.ts';
import { useRecent } from './recent.ts';
import { store, useAppDispatch } from './store.ts';

/** Offers whoever signed in to keep the charts of this device in their account. */
export function RecentOffer() {
  const dispatch = useAppDispatch();
  const { list, later } = useRecent();
  const preferred = usePreferred();
  const [create] = useCreateInTurnMutation();
  const [remove] = useDeleteProfileMutation();
  /** The key is that of the chart: sent again it gives the same profile. From the device it goes once it is in the account. */
  const keep = async ({ id, request }: Recent): Promise<Tried> => {
    const body = preferred === null ? null : newProfile(request, preferred);
    if (body === null) return { refused: null, twin: null };
    const { data, error } = await create({ body, idempotencyKey: `recent-${id}` });
    if (data === undefined) return { refused: refusedOf(error), twin: null };
    dispatch(recentRemoved(id));
    const [warning] = data.warnings;
    return { refused: null, twin: warning === undefined ? null : { made: data.id, other: warning.id, label: data.label } };
  };
  return (
    <Offer
      list={later || preferred === null ? [] : list}
      onKeep={keep}
      onKept={() => dispatch(server.profilesChanged())}
      onTrash={async (id) => refusedOf((await remove({ id })).error)}
      onLater={() => dispatch(offerPutOff())}
    />
  );
}

/** Over a profile: that there are charts on this device which could be kept too. */
export function RecentHint() {
  const t = useWords('recent');
  const { list, later } = useRecent();
  if (later || list.length === 0) return null;
  return (
    <p className="page screen-only mt-3 text-small text-soft">
      {t('offer.hint', { count: list.length })}{' '}
      <a className="link" href="#/profiles">
        {t('offer.look')}
      </a>
    </p>
  );
}

/** A chart that was saved is in the account; the device need not keep it as well. */
export function keptAsProfile(request: ChartRequest | null): void {
  if (request !== null) store.dispatch(personKept(request));
}
