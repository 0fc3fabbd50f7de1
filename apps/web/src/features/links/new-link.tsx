import type { CreatedShare } from '@1numbers/client';
import { useState } from 'react';
import { useCreateShareMutation } from '../../platform/server.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

const DAY_MS = 86_400_000;
const NAMES = ['label', 'full', 'none'] as const;
const LIVES = ['7', '30', '365', 'forever'] as const;

type Props = { readonly id: string; readonly label: string; readonly onMade: (made: CreatedShare) => void };

export function NewLink({ id, label, onMade }: Props) {
  const t = useWords('links');
  const [showName, setShowName] = useState<(typeof NAMES)[number]>('label');
  const [showBirthDate, setShowBirthDate] = useState(false);
  const [life, setLife] = useState<(typeof LIVES)[number]>('30');
  const [create, { isLoading, error }] = useCreateShareMutation();
  const refusal = useRefusal(error);
  const submit = async () => {
    if (isLoading) return;
    const expiry = life === 'forever' ? {} : { expiresAt: new Date(Date.now() + Number(life) * DAY_MS).toISOString() };
    const { data } = await create({ id, body: { showName, showBirthDate, ...expiry } });
    if (data !== undefined) onMade(data);
  };
  return (
    <Form label={t('share.create')} refusal={refusal} onSubmit={() => void submit()}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Choice
          label={t('share.name')}
          hint={t(`share.nameHints.${showName}`)}
          value={showName}
          options={NAMES.map((value) => ({ value, label: t(`share.names.${value}`, { label }) }))}
          onChange={setShowName}
        />
        <Choice
          label={t('share.until')}
          value={life}
          options={LIVES.map((value) => ({
            value,
            label: value === 'forever' ? t('share.forever') : t('share.days', { count: Number(value) }),
          }))}
          onChange={setLife}
        />
      </div>
      <Check
        label={t('share.date')}
        hint={t(showBirthDate ? 'share.dateShown' : 'share.dateHidden')}
        checked={showBirthDate}
        onChange={setShowBirthDate}
      />
      <Submit label={t('share.create')} waitingLabel={t('share.waiting')} waiting={isLoading} />
    </Form>
  );
}
