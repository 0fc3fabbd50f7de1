import type { CreatedApiKey } from '@1numbers/client';
import { useState } from 'react';
import { useCreateApiKeyMutation } from '../../platform/server.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { Submit } from '../../ui/submit.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { emptyField } from './use-account-refusal.ts';

const DAY_MS = 86_400_000;
const LIVES = ['never', '30', '90', '365'] as const;
type Life = (typeof LIVES)[number];

export function NewKey({ onMade }: { readonly onMade: (made: CreatedApiKey) => void }) {
  const t = useWords('accounts');
  const [name, setName] = useState('');
  const [reads, setReads] = useState(true);
  const [writes, setWrites] = useState(false);
  const [life, setLife] = useState<Life>('90');
  const [empty, setEmpty] = useState<unknown>(null);
  const [create, { isLoading, error }] = useCreateApiKeyMutation();
  const refusal = useRefusal(empty ?? error, { 'name.required': t('keys.nameEmpty'), 'name.too_small': t('keys.nameEmpty') });
  const scopes = [...(reads ? ['profiles:read' as const] : []), ...(writes ? ['profiles:write' as const] : [])];
  const submit = async () => {
    const missing = [...(name.trim() === '' ? ['name'] : []), ...(scopes.length === 0 ? ['scopes'] : [])];
    setEmpty(missing.length === 0 ? null : emptyField(...missing));
    if (missing.length > 0 || isLoading) return;
    const expiry = life === 'never' ? {} : { expiresAt: new Date(Date.now() + Number(life) * DAY_MS).toISOString() };
    const { data } = await create({ body: { name: name.trim(), scopes, ...expiry } });
    if (data !== undefined) onMade(data);
  };
  return (
    <Form label={t('keys.create')} refusal={refusal} onSubmit={() => void submit()}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('keys.name')}
          hint={t('keys.nameHint')}
          problem={refusal.field('name')}
          value={name}
          maxLength={80}
          dir="auto"
          onChange={({ target }) => setName(target.value)}
        />
        <Choice
          label={t('keys.expiry')}
          value={life}
          options={LIVES.map((value) => ({ value, label: value === 'never' ? t('keys.never') : t('keys.days', { count: Number(value) }) }))}
          onChange={setLife}
        />
      </div>
      <fieldset className="grid gap-3">
        <legend className="label">{t('keys.scopes')}</legend>
        <Check label={t('keys.read')} hint={t('keys.readHint')} checked={reads} onChange={setReads} />
        <Check
          label={t('keys.write')}
          hint={t('keys.writeHint')}
          problem={refusal.field('scopes') === null || scopes.length > 0 ? null : t('keys.noScope')}
          checked={writes}
          onChange={setWrites}
        />
      </fieldset>
      <Submit label={t('keys.create')} waitingLabel={t('keys.waiting')} waiting={isLoading} />
    </Form>
  );
}
