import { MAX_LINE_BYTES } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { answerBlock } from './answer-block.ts';

const RULES = { now: new Date('2026-11-23T12:00:00Z'), explain: false };

/** Every answer as the name it is about, or as the number and code of an error. */
function answersTo(bytes: Uint8Array | null, firstLine = 1): { answers: string[]; failed: boolean } {
  const { bytes: answer, failed } = answerBlock({ bytes, firstLine }, RULES);
  const lines = Buffer.from(answer).toString().split('\n').slice(0, -1);
  const answers = lines.map((line) => {
    const value = JSON.parse(line) as { name?: { original: string }; line?: number; error?: { code: string } };
    return value.name?.original ?? `${value.line} ${value.error?.code}`;
  });
  return { answers, failed };
}

const request = (name: string) => JSON.stringify({ name, include: ['expression'] });

describe('answerBlock', () => {
  it('answers every line in order and skips blank ones', () => {
    const block = Buffer.from(`${request('Ada')}\n\n \t\r\n${request('Łukasz Żak')}\r\n${request('日')}\nnope`);
    expect(answersTo(block, 7)).toEqual({
      answers: ['Ada', 'Łukasz Żak', '11 requires_transliteration', '12 malformed_json'],
      failed: true,
    });
  });

  it('says that nothing failed when nothing did', () => {
    expect(answersTo(Buffer.from(`${request('Ada')}\n`))).toEqual({ answers: ['Ada'], failed: false });
    expect(answersTo(Buffer.from('\n'))).toEqual({ answers: [], failed: false });
  });

  it('refuses the one line that is not UTF-8 and answers its neighbours', () => {
    const broken = Buffer.concat([Buffer.from(`${request('Ada')}\n{"name":"`), Buffer.from([0xff]), Buffer.from(`"}\n${request('Bo')}`)]);
    expect(answersTo(broken)).toEqual({ answers: ['Ada', '2 malformed_unicode', 'Bo'], failed: true });
  });

  it('refuses a line of more than 1 MiB, whether it was kept or not', () => {
    const long = Buffer.from(`${' '.repeat(MAX_LINE_BYTES)}1\n${request('Ada')}\n${' '.repeat(MAX_LINE_BYTES)}\n`);
    expect(answersTo(long)).toEqual({ answers: ['1 payload_too_large', 'Ada'], failed: true });
    expect(answersTo(null, 3)).toEqual({ answers: ['3 payload_too_large'], failed: true });
  });
});
