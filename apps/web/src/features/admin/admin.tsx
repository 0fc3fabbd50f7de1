import { useMeQuery } from '../../platform/server.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useWords } from '../../ui/use-words.ts';
import { Jobs } from './jobs.tsx';
import { Log } from './log.tsx';
import { Users } from './users.tsx';
import './admin.css';

const PARTS = { users: '#/admin', jobs: '#/admin/jobs', log: '#/admin/log' } as const;
type PartName = keyof typeof PARTS;

type Props = {
  readonly part: PartName;
  /** The account whose log is looked at; null for all. */
  readonly of: string | null;
};

/** What an admin of the service sees and does. For everybody else nothing is here. */
export function Admin({ part, of }: Props) {
  const t = useWords('admin');
  const { data: me, error, refetch } = useMeQuery({});
  if (error !== undefined) return <NotFetched error={error} onRetry={() => void refetch()} />;
  if (me === undefined) return <Awaited words={t('loading')} lines={2} />;
  if (me.role !== 'admin') return <Nothing />;
  return (
    <div className="page screen">
      <ScreenHead title={t('title')} lead={t('lead')}>
        <BackLink to="#/account" words={t('back')} />
      </ScreenHead>
      <nav className="flex flex-wrap gap-2" aria-label={t('nav')}>
        {(Object.keys(PARTS) as PartName[]).map((name) => (
          <a key={name} className="button" href={PARTS[name]} aria-current={name === part ? 'page' : undefined}>
            {t(`parts.${name}`)}
          </a>
        ))}
      </nav>
      {part === 'users' ? <Users me={me.id} /> : null}
      {part === 'jobs' ? <Jobs /> : null}
      {part === 'log' ? <Log key={of} of={of} /> : null}
    </div>
  );
}

function Nothing() {
  const t = useWords('screen');
  return (
    <div className="page screen">
      <ScreenHead title={t('part.notFoundTitle')} lead={t('part.notFound')} />
    </div>
  );
}
