import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packEngine } from './pack-engine.mjs';
import { ROOT } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), '1numbers-pack-'));
let tarball = '';

beforeAll(() => {
  tarball = packEngine(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball], { cwd: folder });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed engine', () => {
  it('runs in an empty project', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { computeChart } from '@1numbers/engine';
       console.log(computeChart({ name: 'Thomas John Hancock', birthDate: '1936-10-12' }).numbers.lifePath.value);`,
    );
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' }).trim()).toBe('5');
  });

  it('brings its types', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { computeChart, type NumberResult } from '@1numbers/engine';
       export const path: NumberResult | null | undefined = computeChart({ birthDate: '1936-10-12' }).numbers?.lifePath;
       // @ts-expect-error a request has no such field
       computeChart({ birthdate: '1936-10-12' });`,
    );
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', 'use.ts'];
    expect(() => execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), flags, { cwd: folder, stdio: 'pipe' })).not.toThrow();
  });

  it('depends on nothing and holds no tests', () => {
    const listing = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
    expect(listing).toContain('package/dist/index.d.ts');
    expect(listing).not.toMatch(/\.test\.|\/src\//);
    const manifest = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' });
    expect(JSON.parse(manifest)).not.toHaveProperty('dependencies');
    expect(manifest).not.toContain('onenumbers:source');
  });
});
