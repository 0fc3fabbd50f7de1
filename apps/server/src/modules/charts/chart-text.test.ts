import { describe, expect, it } from 'vitest';
import { chartText } from './chart-text.ts';
import { calculateChart } from './charts.service.ts';

const NOW = new Date('2026-11-23T10:30:00Z');
const PERSON = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };
const CORE = ['lifePath', 'expression', 'soulUrge', 'personality'];

describe('the text of a chart is what JSON.stringify gives', () => {
  it.each<[string, object]>([
    ['whole', PERSON],
    ['with steps', { ...PERSON, explain: true }],
    ['of core numbers', { ...PERSON, include: CORE }],
    ['of core numbers that are null', { name: 'Grrr', include: CORE }],
    ['with no numbers at all', { ...PERSON, include: ['loShu', 'fingerprint'] }],
    ['with escapes in it', { ...PERSON, name: 'Łukasz "Żak" O\u2019Neil' }],
    ['with totals beyond those that are kept', { name: 'תשרק'.repeat(9), system: 'hebrew', include: CORE }],
    ['by other masters, whose totals are the same', { ...PERSON, methods: { masters: [] } }],
  ])('%s', (_what, request) => {
    const chart = calculateChart(request, NOW, { explain: false });
    const expected = JSON.stringify(chart);
    expect([chartText(chart), chartText(chart)]).toEqual([expected, expected]);
  });
});
