import type { LetterStep, Step } from '@1numbers/engine';
import type { ReactNode } from 'react';
import { useCode } from './use-code.ts';
import { useWords } from './use-words.ts';

/** A working, step by step, as an ordered list. */
export function Working({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="working">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no identity but its place in the working
        <li key={index}>
          <StepLine step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepLine({ step }: { readonly step: Step }): ReactNode {
  const t = useWords('steps');
  const ingredient = useIngredient();
  switch (step.code) {
    case 'letters':
      return <Letters title={t('letters', { text: step.text })} letters={step.letters} total={step.total} />;
    case 'take':
      return <Line words={ingredient(step.of)} result={step.value} />;
    case 'digit_sum':
      return <Line words={t('digit_sum', { from: step.from })} sum={step.digits.join(' + ')} result={step.to} />;
    case 'keep_master':
      return <Line words={t('keep_master', { value: step.value })} result={step.value} />;
    case 'add':
      return <Line words={t('add')} sum={step.terms.join(' + ')} result={step.total} />;
    case 'subtract':
      return <Line words={t('subtract')} sum={`${step.from} − ${step.by}`} result={step.total} />;
  }
}

function useIngredient(): (of: string) => string {
  const code = useCode();
  return (of) => {
    const words = of.startsWith('number:') ? code('numbers', of.slice('number:'.length), 'name') : code('ingredients', of);
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
}

function Line({ words, sum, result }: { readonly words: string; readonly sum?: string; readonly result: number }) {
  return (
    <p className="working-line">
      <span className="text-soft">{words}</span>
      <span className="working-sum">
        {sum === undefined ? null : <span>{sum} = </span>}
        <strong>{result}</strong>
      </span>
    </p>
  );
}

function Letters({ title, letters, total }: { readonly title: string; readonly letters: readonly LetterStep[]; readonly total: number }) {
  return (
    <div className="working-line">
      <span className="text-soft">{title}</span>
      <span className="working-letters">
        {letters.map((letter) => (
          <LetterValue key={letter.index} letter={letter} />
        ))}
        <span className="working-sum self-end">
          = <strong>{total}</strong>
        </span>
      </span>
    </div>
  );
}

function LetterValue({ letter: { letter, value, role, why, counted } }: { readonly letter: LetterStep }) {
  const t = useWords('chart');
  const label =
    role === null
      ? t('working.letterPlain', { letter, value })
      : t('working.letter', { letter, value, role: t(`roles:${role}`), why: t(`letterReasons:${why}`) });
  return (
    <span className="working-letter" data-role={role} data-counted={counted}>
      <span className="sr-only">
        {label}
        {counted ? '. ' : `, ${t('working.notCounted')}. `}
      </span>
      <span aria-hidden="true">{letter}</span>
      <span aria-hidden="true" className="working-value">
        {value}
      </span>
    </span>
  );
}
