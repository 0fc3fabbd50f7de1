import type { Numbers } from '@1numbers/engine';
import { FactRow } from '../../ui/fact-row.tsx';
import { NumberRow } from '../../ui/number-row.tsx';
import { useCode } from '../../ui/use-code.ts';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

/** Lessons, debts, masters, bridges and the tantric set. */
export function PatternFacts({ numbers }: { readonly numbers: Partial<Numbers> }) {
  const t = useWords('chart');
  const term = useTerm();
  const code = useCode();
  const { karmicLessons, karmicDebts, masters, bridges, tantric } = numbers;
  const named = ({ number }: { readonly number: string }) => {
    const [whole = number, part] = number.split('.', 2);
    if (whole === 'planes' && part !== undefined) return `${code('numbers', whole, 'name')}: ${code('numberParts', whole, part)}`;
    if (part !== undefined) return code('cycleParts', whole, String(Number(part) - 1));
    return code(whole in numbers ? 'numbers' : 'cycles', whole, 'name');
  };
  return (
    <>
      {karmicLessons == null ? null : (
        <FactRow path="karmicLessons" term={term('numbers', 'karmicLessons')} value={karmicLessons.join(', ') || t('none')}>
          {karmicLessons.length === 0 ? t('more.noLessons') : undefined}
        </FactRow>
      )}
      {karmicDebts == null ? null : (
        <FactRow path="karmicDebts" term={term('numbers', 'karmicDebts')} value={unique(karmicDebts.map(({ debt }) => debt)) || t('none')}>
          {karmicDebts.length === 0 ? t('more.noDebts') : karmicDebts.map((entry) => `${named(entry)} ${entry.debt}`).join(', ')}
        </FactRow>
      )}
      {masters == null ? null : (
        <FactRow path="masters" term={term('numbers', 'masters')} value={unique(masters.map(({ value }) => value)) || t('none')}>
          {masters.length === 0
            ? t('more.noMasters')
            : masters
                .map((entry) => `${named(entry)} ${entry.value} ${t(entry.at === 'part' ? 'more.atPart' : 'more.atTotal')}`)
                .join(', ')}
        </FactRow>
      )}
      {(['lifePathExpression', 'soulUrgePersonality'] as const).map((id) => {
        const bridge = bridges?.[id];
        const label = `${t('more.bridge')}: ${t(`numberParts:bridges.${id}`)}`;
        return bridge == null ? null : (
          <NumberRow key={id} path={`bridges.${id}`} term={term('numbers', 'bridges')} number={bridge} label={label} />
        );
      })}
      {tantric == null ? null : (
        <FactRow path="tantric" term={term('numbers', 'tantric')} value={String(tantric.path)}>
          {(['soul', 'karma', 'divineGift', 'pastLife', 'path'] as const)
            .map((part) => `${t(`numberParts:tantric.${part}`)} ${tantric[part]}`)
            .join(', ')}
        </FactRow>
      )}
    </>
  );
}

function unique(values: readonly number[]): string {
  return [...new Set(values)].sort((a, b) => a - b).join(', ');
}
