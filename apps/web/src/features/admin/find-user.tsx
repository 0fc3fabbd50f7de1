import type { AdminUser } from '@1numbers/client';
import { useState } from 'react';
import { useAdminFindUserMutation } from '../../platform/server.ts';
import { Form } from '../../ui/form.tsx';
import { Submit } from '../../ui/submit.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** By the whole address, which is sent in the body: no address stands in an address. */
export function FindUser({ onFound }: { readonly onFound: (found: readonly AdminUser[]) => void }) {
  const t = useWords('admin');
  const [email, setEmail] = useState('');
  const [find, { isLoading, error }] = useAdminFindUserMutation();
  const refusal = useRefusal(error, { 'email.invalid_format': t('users.addressForm'), 'email.too_small': t('users.addressForm') });
  const submit = async () => {
    if (isLoading) return;
    const { data } = await find({ body: { email: email.trim() } });
    if (data !== undefined) onFound(data.items);
  };
  return (
    <Form label={t('users.find')} refusal={refusal} onSubmit={() => void submit()}>
      <TextField
        label={t('users.address')}
        hint={t('users.addressHint')}
        type="email"
        problem={refusal.field('email')}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <Submit label={t('users.submit')} waitingLabel={t('users.waiting')} waiting={isLoading} />
    </Form>
  );
}
