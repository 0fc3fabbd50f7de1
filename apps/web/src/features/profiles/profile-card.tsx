import type { ListedProfile } from '@1numbers/client';
import { Pencil, Star, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeProfileMutation, useDeleteProfileMutation } from '../../platform/server.ts';
import { dateInWords } from '../../platform/today.ts';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { dayOf } from './as-chart.ts';
import { lifePathOf } from './life-path.ts';

type Props = { readonly profile: ListedProfile; readonly onTag: (tag: string) => void; readonly onDeleted: () => void };

/** One of the people, with their Life Path; the label leads to the chart. */
export function ProfileCard({ profile, onTag, onDeleted }: Props) {
  const t = useWords('profiles');
  const { id, label, name, relation, tags, favourite } = profile;
  const [change, changing] = useChangeProfileMutation();
  const [remove, removing] = useDeleteProfileMutation();
  const { whole } = useRefusal(removing.error ?? changing.error);
  const lifePath = useMemo(() => lifePathOf(profile), [profile]);
  const erase = async () => {
    const { error } = await remove({ id });
    if (error === undefined) onDeleted();
  };
  return (
    <li className="person card">
      <div className="person-number" data-known={lifePath !== null}>
        <span className="numeral">{lifePath ?? '–'}</span>
        <span className="person-caption">{t('lifePath')}</span>
      </div>
      <div className="person-words">
        <h2 className="person-label" dir="auto">
          <a href={`#/profiles/${id}`} aria-label={t('open', { label })}>
            {label}
          </a>
        </h2>
        {name === label ? null : (
          <p className="person-name" dir="auto">
            {name}
          </p>
        )}
        <p className="text-small text-soft">
          <Born profile={profile} />
          {relation === null ? null : <span dir="auto"> · {relation}</span>}
        </p>
        {tags.length === 0 ? null : (
          <p className="person-tags">
            {tags.map((tag) => (
              <button key={tag} type="button" className="chip chip-small" aria-label={t('tag', { tag })} onClick={() => onTag(tag)}>
                {tag}
              </button>
            ))}
          </p>
        )}
        {whole === null ? null : (
          <p role="alert" className="problem">
            {whole}
          </p>
        )}
      </div>
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
          aria-label={t('delete', { label })}
          aria-disabled={removing.isLoading}
          onClick={() => void erase()}
        >
          <Trash2 aria-hidden="true" size={18} />
        </button>
      </div>
    </li>
  );
}

function Born({ profile }: { readonly profile: ListedProfile }) {
  const t = useWords('profiles');
  const { i18n } = useTranslation();
  const day = dayOf(profile);
  if (day !== null) return dateInWords(day, i18n.language, false);
  return profile.birthDate === null ? t('noDate') : t('inYear', { date: profile.birthDate });
}
