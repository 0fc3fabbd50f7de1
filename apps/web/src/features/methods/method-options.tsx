import { METHOD_VALUES, type MethodOptions, type Methods } from '@1numbers/engine';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../ui/choice.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { SetOptions } from './set-options.tsx';

type Props = FieldsProps & { readonly onReset: () => void };
type OptionId = keyof typeof METHOD_VALUES;
type OptionWords = { readonly name: string; readonly note: string; readonly values: Readonly<Record<string, string>> };

/** `friendTable` decides about things that are not on this page. */
const SHOWN = (Object.keys(METHOD_VALUES) as OptionId[]).filter((option) => option !== 'friendTable');

/** Every method option as it takes effect; what is not the usual is marked. */
export function MethodOptionsPanel({ methods, onChange, onReset }: Props) {
  const t = useWords('chart');
  return (
    <Section id="methods" title={t('methods.title')} lead={t('methods.lead')}>
      <MethodFields methods={methods} onChange={onChange} />
      <button type="button" className="button screen-only mt-8" onClick={onReset}>
        {t('methods.reset')}
      </button>
    </Section>
  );
}

type FieldsProps = { readonly methods: Methods; readonly onChange: (options: MethodOptions) => void };

export function MethodFields({ methods, onChange }: FieldsProps) {
  const { i18n } = useTranslation();
  return (
    <>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {SHOWN.map((option) => {
          const words = i18n.getResource(i18n.language, 'options', option) as OptionWords;
          const values: readonly (string | boolean)[] = METHOD_VALUES[option];
          return (
            <Choice
              key={option}
              label={words.name}
              hint={words.note}
              value={String(methods[option])}
              options={values.map((value) => ({ value: String(value), label: words.values[String(value)] ?? String(value) }))}
              onChange={(chosen) => onChange({ [option]: values.find((value) => String(value) === chosen) })}
            />
          );
        })}
      </div>
      <SetOptions methods={methods} onChange={onChange} />
    </>
  );
}
