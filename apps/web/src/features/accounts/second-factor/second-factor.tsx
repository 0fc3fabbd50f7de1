import type { User } from '@1numbers/client';
import { ShieldCheck, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { useMeQuery } from '../../../platform/server.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Part } from '../../../ui/part.tsx';
import { Question } from '../../../ui/question.tsx';
import { useWayBack } from '../../../ui/use-way-back.ts';
import { useWords } from '../../../ui/use-words.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUp } from './set-up.tsx';
import { NewCodes, SwitchOff } from './with-both.tsx';
import './second-factor.css';

type Asked = 'on' | 'off' | 'codes';

/** The second step: switched on and off, and what opens the account when the app is lost. */
export function SecondFactor() {
  const t = useWords('ways');
  const { data: me } = useMeQuery({});
  const [asked, setAsked] = useState<Asked | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [wentOff, setWentOff] = useState(false);
  if (me === undefined) return null;
  const leave = () => setAsked(null);
  const ask = (wanted: Asked) => {
    setWentOff(false);
    setAsked(wanted);
  };
  const made = (fresh: readonly string[]) => {
    leave();
    setCodes(fresh);
  };
  const switchedOff = () => {
    leave();
    setWentOff(true);
  };
  return (
    <Part title={t('totp.title')} lead={t('totp.lead')}>
      <div className="grid gap-5">
        {codes === null ? <State me={me} asked={asked} onAsk={ask} /> : null}
        {wentOff ? <Notice>{t('totp.switchedOff')}</Notice> : null}
        {asked === null ? null : (
          <Question>
            {asked === 'on' ? <SetUp me={me} onDone={made} onLeave={leave} /> : null}
            {asked === 'codes' ? <NewCodes me={me} onDone={made} onLeave={leave} /> : null}
            {asked === 'off' ? <SwitchOff me={me} onDone={switchedOff} onLeave={leave} /> : null}
          </Question>
        )}
        {codes === null ? null : <RecoveryCodes codes={codes} email={me.email} onDone={() => setCodes(null)} />}
      </div>
    </Part>
  );
}

type StateProps = { readonly me: User; readonly asked: Asked | null; readonly onAsk: (asked: Asked) => void };

function State({ me: { signIn, emailVerified }, asked, onAsk }: StateProps) {
  const t = useWords('ways');
  const refOf = useWayBack(asked);
  const { totp, recoveryCodesLeft: count } = signIn;
  const Icon = totp ? ShieldCheck : ShieldOff;
  const button = (of: Asked, words: string) => (
    <button ref={refOf(of)} type="button" className="button" onClick={() => onAsk(of)}>
      {words}
    </button>
  );
  return (
    <>
      <div className="flex items-start gap-4">
        <Icon aria-hidden="true" size={22} className={`mt-0.5 shrink-0 ${totp ? 'text-brass' : 'text-soft'}`} />
        <div>
          <p>{t(totp ? 'totp.on' : 'totp.off')}</p>
          {totp ? (
            <p className="text-small text-soft">{t('totp.left', { count })}</p>
          ) : emailVerified ? null : (
            <p className="text-small text-soft">{t('verifyFirst')}</p>
          )}
        </div>
      </div>
      {asked !== null || (!totp && !emailVerified) ? null : (
        <div className="flex flex-wrap gap-2">
          {totp ? (
            <>
              {button('codes', t('recovery.make'))}
              {button('off', t('totp.switchOff'))}
            </>
          ) : (
            button('on', t('totp.switchOn'))
          )}
        </div>
      )}
    </>
  );
}
