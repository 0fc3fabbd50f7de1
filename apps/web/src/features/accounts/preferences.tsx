import type { User } from '@1numbers/client';
import { SYSTEM_IDS } from '@1numbers/engine';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeMeMutation, useMeQuery } from '../../platform/server.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Form } from '../../ui/form.tsx';
import { Part } from '../../ui/part.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useCode } from '../../ui/use-code.ts';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { changeOf, methodsInEffect, type PreferenceDraft, preferencesOf, tablesOf, withMethods, withSystem } from './preference-draft.ts';
import { TimeZoneField } from './time-zone-field.tsx';
import { timeIn } from './time-zones.ts';
import { emptyField } from './use-account-refusal.ts';
import './accounts.css';

const LANGUAGES = ['en'];

type MethodFields = (props: {
  readonly methods: ReturnType<typeof methodsInEffect>;
  readonly onChange: (chosen: PreferenceDraft['methods']) => void;
}) => ReactNode;
type Props = {
  /** The controls by which the calculator chooses its methods. */
  readonly MethodFields: MethodFields;
  readonly onSaved: (me: User) => void;
};

/** What a person prefers: language, time zone, and how their charts begin. */
export function Preferences(props: Props) {
  const t = useWords('accounts');
  const { data: me, error, refetch } = useMeQuery({});
  return (
    <div className="page screen">
      <ScreenHead title={t('preferences.title')} lead={t('preferences.lead')}>
        <BackLink to="#/account" words={t('preferences.back')} />
      </ScreenHead>
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {me === undefined && error === undefined ? <Awaited words={t('account.loading')} lines={3} /> : null}
      {me === undefined ? null : <PreferencesForm key={me.id} me={me} {...props} />}
    </div>
  );
}

function PreferencesForm({ me, MethodFields, onSaved }: Props & { readonly me: User }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const [draft, setDraft] = useState(() => preferencesOf(me));
  const [saved, setSaved] = useState<PreferenceDraft | null>(null);
  const [unknown, setUnknown] = useState<unknown>(null);
  const [change, { isLoading, error }] = useChangeMeMutation();
  const refusal = useRefusal(unknown ?? error, { 'timeZone.required': t('preferences.timeZoneUnknown') });
  const submit = async () => {
    const known = timeIn(draft.timeZone, i18n.language) !== null;
    setUnknown(known ? null : emptyField('timeZone'));
    if (!known || isLoading) return;
    const { data } = await change({ body: changeOf(draft) });
    if (data === undefined) return;
    setSaved(draft);
    onSaved(data);
  };
  return (
    <Form label={t('preferences.title')} refusal={refusal} onSubmit={() => void submit()}>
      <Part title={t('preferences.placeTitle')} lead={t('preferences.placeLead')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Language value={draft.locale} onChange={(locale) => setDraft({ ...draft, locale })} />
          <TimeZoneField
            value={draft.timeZone}
            problem={refusal.field('timeZone')}
            onChange={(timeZone) => {
              setUnknown(null);
              setDraft({ ...draft, timeZone });
            }}
          />
        </div>
      </Part>
      <Part title={t('preferences.chartTitle')} lead={t('preferences.chartLead')}>
        <SystemFields draft={draft} onChange={setDraft} />
        <h3 className="label mt-10 mb-5">{t('preferences.methodsTitle')}</h3>
        <MethodFields methods={methodsInEffect(draft)} onChange={(chosen) => setDraft(withMethods(draft, chosen))} />
        {Object.keys(draft.methods).length === 0 ? null : (
          <button type="button" className="button mt-8" onClick={() => setDraft({ ...draft, methods: {} })}>
            {t('preferences.methodsReset')}
          </button>
        )}
      </Part>
      <Part title={t('preferences.historyTitle')} lead={t('preferences.historyLead')}>
        <div className="grid gap-4">
          <Check
            label={t('preferences.keepHistory')}
            hint={t('preferences.keepHistoryHint')}
            checked={draft.keepHistory}
            onChange={(keepHistory) => setDraft({ ...draft, keepHistory })}
          />
          <a className="link justify-self-start text-small" href="#/history">
            {t('preferences.history')}
          </a>
        </div>
      </Part>
      <div className="floating card">
        <p role="status" className="min-w-0 flex-1 text-small text-soft">
          {saved === draft ? t('preferences.saved') : ''}
        </p>
        <Submit label={t('preferences.submit')} waitingLabel={t('preferences.waiting')} waiting={isLoading} />
      </div>
    </Form>
  );
}

function Language({ value, onChange }: { readonly value: string; readonly onChange: (locale: string) => void }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const languages = [...new Set([...LANGUAGES, value])];
  return (
    <Choice
      label={t('preferences.language')}
      hint={t('preferences.languageHint')}
      value={value}
      options={languages.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))}
      onChange={onChange}
    />
  );
}

type SystemProps = { readonly draft: PreferenceDraft; readonly onChange: (draft: PreferenceDraft) => void };

function SystemFields({ draft, onChange }: SystemProps) {
  const t = useWords('accounts');
  const code = useCode();
  const { system } = draft;
  const tables = tablesOf(system);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Choice
        label={t('preferences.system')}
        hint={t(`systems:${system}.note`)}
        value={system}
        options={SYSTEM_IDS.map((id) => ({ value: id, label: t(`systems:${id}.name`) }))}
        onChange={(chosen) => onChange(withSystem(draft, chosen))}
      />
      {tables.length === 0 ? null : (
        <Choice
          label={t('preferences.table')}
          value={methodsInEffect(draft).table ?? tables[0] ?? ''}
          options={tables.map((table) => ({ value: table, label: code('tables', system, table) }))}
          onChange={(table) => onChange(withMethods(draft, { table }))}
        />
      )}
    </div>
  );
}
