import { Search, Star, X } from 'lucide-react';
import { useId } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Looking, SORTS } from './looking.ts';

const TAGS_SHOWN = 12;

type Props = { readonly looking: Looking; readonly tags: readonly string[]; readonly onLook: (looking: Looking) => void };

export function ProfileFilters({ looking, tags, onLook }: Props) {
  const t = useWords('profiles');
  const id = useId();
  const others = tags.filter((tag) => tag !== looking.tag).slice(0, TAGS_SHOWN);
  return (
    <div className="filters">
      <search className="filters-search">
        <label htmlFor={id} className="sr-only">
          {t('search')}
        </label>
        <Search aria-hidden="true" size={20} className="filters-glass" />
        <input
          id={id}
          type="search"
          className="input"
          placeholder={t('search')}
          value={looking.q}
          maxLength={120}
          autoComplete="off"
          dir="auto"
          onChange={({ target }) => onLook({ ...looking, q: target.value })}
        />
      </search>
      <Choice
        compact
        label={t('sort')}
        value={looking.sort}
        options={SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
        onChange={(sort) => onLook({ ...looking, sort })}
      />
      <button
        type="button"
        className="button chip-button"
        aria-pressed={looking.favourites}
        onClick={() => onLook({ ...looking, favourites: !looking.favourites })}
      >
        <Star aria-hidden="true" size={18} fill={looking.favourites ? 'currentColor' : 'none'} />
        {t('onlyFavourites')}
      </button>
      {looking.tag === null && others.length === 0 ? null : (
        <div className="filters-tags">
          {looking.tag === null ? null : (
            <button
              type="button"
              className="chip"
              aria-pressed="true"
              aria-label={`${t('tagged', { tag: looking.tag })}. ${t('untag')}`}
              onClick={() => onLook({ ...looking, tag: null })}
            >
              {looking.tag}
              <X aria-hidden="true" size={16} />
            </button>
          )}
          {others.map((tag) => (
            <button
              key={tag}
              type="button"
              className="chip"
              aria-pressed="false"
              aria-label={t('tag', { tag })}
              onClick={() => onLook({ ...looking, tag })}
            >
              {tag}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
