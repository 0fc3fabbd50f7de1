import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../chromium.mjs';
import { ROOT } from '../run.mjs';
import { startServer } from './http.ts';
import { median, type Row } from './measure.ts';

const RUNS = 5;
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Lighthouse on the first page, the median of five runs; nothing where there is no Chromium. */
export async function lighthouseRows(): Promise<Row[]> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log('Lighthouse was not run: no Chromium was found.');
    return [];
  }
  const server = await startServer();
  try {
    const runs: Scores[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await scores(chromium, `http://127.0.0.1:${server.port}/`));
    return [
      row('Lighthouse performance, median of 5', median(runs.map(({ performance }) => performance)), 95),
      row('Lighthouse accessibility', median(runs.map(({ accessibility }) => accessibility)), 100),
    ];
  } finally {
    server.child.kill();
  }
}

type Scores = { readonly performance: number; readonly accessibility: number };

function row(name: string, points: number, target: number): Row {
  return { name, figure: points.toFixed(0), ratio: null, target: String(target), met: points >= target };
}

function scores(chromium: string, url: string): Promise<Scores> {
  const args = [join(ROOT, 'node_modules', 'lighthouse', 'cli', 'index.js'), url, '--quiet', '--output=json'];
  const child = spawn(process.execPath, [...args, '--only-categories=performance,accessibility', `--chrome-flags=${FLAGS}`], {
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`Lighthouse ended with code ${code}.`));
      const { categories } = JSON.parse(text) as { categories: Record<keyof Scores, { score: number }> };
      resolve({ performance: categories.performance.score * 100, accessibility: categories.accessibility.score * 100 });
    });
  });
}
