import type { CreateConversationRequest } from '@1numbers/client';
import type { ChartRequest } from '@1numbers/engine';
import { directionOf, EXAMPLE_QUESTIONS, LANGUAGES } from '@1numbers/readings';
import { useState } from 'react';
import { firstLanguage, keepLanguage } from '../../platform/reading-language.ts';
import { useCreateConversationMutation, useListProfilesInfiniteQuery } from '../../platform/server.ts';
import { Choice } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { Submit } from '../../ui/submit.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** As many as one list of choices is good for. */
const MOST = 100;

/** The service judges what a chart may be made of; the types of the engine are wider. */
type Asked = NonNullable<CreateConversationRequest['chart']>;
/** A chart that is kept nowhere but on this device. */
export type ChartHere = {
  readonly id: string;
  readonly label: string;
  readonly request: Pick<ChartRequest, 'name' | 'birthDate' | 'system' | 'methods'>;
};

type Props = {
  readonly about: string | null;
  readonly charts: readonly ChartHere[];
  readonly onBegun: (id: string, text: string) => void;
};

/** Whom a question is about, in which language it is answered, and the question. */
export function NewQuestion({ about, charts, onBegun }: Props) {
  const t = useWords('chat');
  const name = useWords('readings');
  const { data } = useListProfilesInfiniteQuery({ query: { limit: MOST, sort: 'label' } });
  const people = data?.pages.flatMap((page) => page.items) ?? [];
  const [chosen, setChosen] = useState<string | null>(about);
  const [language, setLanguage] = useState(() => firstLanguage(LANGUAGES));
  const [text, setText] = useState('');
  const [create, { error, isLoading }] = useCreateConversationMutation();
  const refusal = useRefusal(error);
  // Somebody is meant as a rule; nobody only where that was chosen, or nobody is kept.
  const known = [...people, ...charts].some(({ id }) => id === chosen);
  const subject = (chosen === '' || known ? chosen : (people[0]?.id ?? charts[0]?.id)) ?? '';
  const chart = charts.find(({ id }) => id === subject);

  const ask = async (question: string) => {
    if (isLoading || question.trim() === '') return;
    const whom = chart === undefined ? { profileId: subject || null } : { chart: chart.request as Asked };
    const { data: made } = await create({ body: { language, ...whom } });
    if (made !== undefined) onBegun(made.id, question);
  };

  return (
    <Form label={t('title')} refusal={refusal} onSubmit={() => void ask(text)}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Choice
          label={t('about')}
          value={subject}
          options={[
            ...people.map(({ id, label }) => ({ value: id, label })),
            ...charts.map(({ id, label }) => ({ value: id, label: t('notSaved', { label }) })),
            { value: '', label: t('nobody') },
          ]}
          onChange={setChosen}
        />
        <Choice
          label={t('language')}
          value={language}
          options={LANGUAGES.map((id) => ({ value: id, label: name(`languages.${id}`) }))}
          onChange={(picked) => {
            setLanguage(picked);
            keepLanguage(picked);
          }}
        />
      </div>
      {chart === undefined ? null : <p className="text-small text-soft">{t('notSavedHint')}</p>}
      <TextArea
        label={t('question')}
        hint={t('questionHint')}
        problem={null}
        value={text}
        onChange={setText}
        onEnter={() => void ask(text)}
      />
      <Submit label={t('ask')} waitingLabel={t('asking')} waiting={isLoading} />
      <fieldset className="chat-examples">
        <legend className="text-small text-soft">{t('examples')}</legend>
        {EXAMPLE_QUESTIONS[language].map((example) => (
          <button
            key={example}
            type="button"
            className="button"
            lang={language}
            dir={directionOf(language)}
            onClick={() => void ask(example)}
          >
            {example}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
