import type { ListedProfile } from '@1numbers/client';
import { Copy, Pencil, Star, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../platform/route.ts';
import { useChangeProfileMutation, useDeleteProfileMutation, useDuplicateProfileMutation } from '../../platform/server.ts';
import { dateInWords } from '../../platform/today.ts';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { dayOf } from './as-chart.ts';
import { lifePathOf } from './life-path.ts';
import { usePreferred } from './use-preferred.ts';

type Props = {
  readonly profile: ListedProfile;
  /** Whether it is selected; null while nothing is being selected. */
  readonly picked: boolean | null;
  readonly onPick: () => void;
  readonly onTag: (tag: string) => void;
  readonly onDeleted: () => void;
};

/** One of the people, with their Life Path; the label leads to the chart, or selects it. */
export function ProfileCard({ profile, picked, onPick, onTag, onDeleted }: Props) {
  const t = useWords('profiles');
  const id = useId();
  const { label } = profile;
  const preferred = usePreferred();
  const lifePath = useMemo(() => (preferred === null ? null : lifePathOf(profile, preferred)), [profile, preferred]);
  if (picked !== null) {
    return (
      <li className="person card" data-picked={picked}>
        <LifePath of={lifePath} />
        <Words profile={profile} onTag={null}>
          <label htmlFor={id}>{label}</label>
        </Words>
        <div className="person-tools person-pick">
          <input id={id} type="checkbox" aria-label={t('selecting.pick', { label })} checked={picked} onChange={onPick} />
        </div>
      </li>
    );
  }
  return (
    <li className="person card">
      <LifePath of={lifePath} />
      <Words profile={profile} onTag={onTag}>
        <a href={`#/profiles/${profile.id}`} aria-label={t('open', { label })}>
          {label}
        </a>
      </Words>
      <Tools profile={profile} onDeleted={onDeleted} />
    </li>
  );
}

function LifePath({ of }: { readonly of: string | null }) {
  const t = useWords('profiles');
  return (
    <div className="person-number" data-known={of !== null}>
      <span className="numeral">{of ?? '–'}</span>
      <span className="person-caption">{t('lifePath')}</span>
    </div>
  );
}

type WordsProps = { readonly profile: ListedProfile; readonly onTag: ((tag: string) => void) | null; readonly children: ReactNode };

function Words({ profile, onTag, children }: WordsProps) {
  const t = useWords('profiles');
  const { label, name, relation, tags } = profile;
  return (
    <div className="person-words">
      <h2 className="person-label" dir="auto">
        {children}
      </h2>
      {name === label ? null : (
        <p className="person-name" dir="auto">
          {name}
        </p>
      )}
      <p className="text-small text-soft">
        <Born profile={profile} />
        {relation === null ? null : (
          <>
            {' · '}
            <bdi>{relation}</bdi>
          </>
        )}
      </p>
      {tags.length === 0 ? null : (
        <p className="person-tags">
          {tags.map((tag) =>
            onTag === null ? (
              <span key={tag} className="chip chip-small">
                {tag}
              </span>
            ) : (
              <button key={tag} type="button" className="chip chip-small" aria-label={t('tag', { tag })} onClick={() => onTag(tag)}>
                {tag}
              </button>
            ),
          )}
        </p>
      )}
    </div>
  );
}

function Tools({ profile, onDeleted }: Pick<Props, 'profile' | 'onDeleted'>) {
  const t = useWords('profiles');
  const { id, label, favourite } = profile;
  const [change, changing] = useChangeProfileMutation();
  const [remove, removing] = useDeleteProfileMutation();
  const [duplicate, copying] = useDuplicateProfileMutation();
  const { whole } = useRefusal(removing.error ?? changing.error ?? copying.error);
  const erase = async () => {
    const { error } = await remove({ id });
    if (error === undefined) onDeleted();
  };
  const copy = async () => {
    const { data } = await duplicate({ id });
    // Two that are called alike are hard to tell apart: the form of the copy is where it gets a label of its own.
    if (data !== undefined) goTo(`/profiles/${data.id}/edit`);
  };
  return (
    <>
      <div className="person-tools">
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-pressed={favourite}
          aria-label={t(favourite ? 'unfavour' : 'favour', { label })}
          onClick={() => void change({ id, body: { favourite: !favourite } })}
        >
          <Star aria-hidden="true" size={20} className={favourite ? 'text-brass' : ''} fill={favourite ? 'currentColor' : 'none'} />
        </button>
        <a className="button button-quiet button-icon" href={`#/profiles/${id}/edit`} aria-label={t('edit', { label })}>
          <Pencil aria-hidden="true" size={18} />
        </a>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('copy', { label })}
          aria-disabled={copying.isLoading}
          onClick={() => void copy()}
        >
          <Copy aria-hidden="true" size={18} />
        </button>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('delete', { label })}
          aria-disabled={removing.isLoading}
          onClick={() => void erase()}
        >
          <Trash2 aria-hidden="true" size={18} />
        </button>
      </div>
      {whole === null ? null : (
        <p role="alert" className="person-fault problem">
          {whole}
        </p>
      )}
    </>
  );
}

function Born({ profile }: { readonly profile: ListedProfile }) {
  const t = useWords('profiles');
  const { i18n } = useTranslation();
  const day = dayOf(profile);
  if (day !== null) return dateInWords(day, i18n.language, false);
  return profile.birthDate === null ? t('noDate') : t('inYear', { date: dateInWords(profile.birthDate, i18n.language, false) });
}
