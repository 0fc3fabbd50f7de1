import { describe, expect, it } from 'vitest';
import { seriousIn } from './audit.mjs';

// Reports in the form that npm writes them: https://docs.npmjs.com/cli/commands/npm-audit, auditReportVersion 2.
const report = (severities: Record<string, string>) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(Object.entries(severities).map(([name, severity]) => [name, { name, severity, range: '<2.0.0' }])),
  });

describe('the audit of dependencies', () => {
  it('names what is high or critical, and lets the rest pass', () => {
    expect(seriousIn(report({ a: 'low', b: 'high', c: 'moderate', d: 'critical' }))).toEqual(['b <2.0.0: high', 'd <2.0.0: critical']);
    expect(seriousIn(report({}))).toEqual([]);
  });

  it('takes no answer of the registry for a clean report', () => {
    const refused = '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}';
    for (const text of [refused, '', 'npm error network', '{"auditReportVersion":2,']) expect(seriousIn(text), text).toBeNull();
  });
});
