import { ENGINE_CASES, REFERENCE } from '../packages/engine/bench/engine.ts';

const ROUNDS = 7;
const ROUND_MS = 120;

/** Interleaved rounds, so that a busy moment of the machine falls on every row; the median of the rounds is reported. */
function measure(cases) {
  const rates = cases.map(() => []);
  for (const { run } of cases) timed(run);
  for (let round = 0; round < ROUNDS; round += 1) cases.forEach(({ run }, index) => rates[index].push(timed(run)));
  return rates.map(median);
}

let sink = 0;

/** Operations a second. */
function timed(run) {
  let done = 0;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < ROUND_MS) {
    for (let index = 0; index < 1000; index += 1) if (run(done + index) === sink) sink += 1;
    done += 1000;
    elapsed = performance.now() - start;
  }
  return (done / elapsed) * 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

const cases = [REFERENCE, ...ENGINE_CASES];
const rates = measure(cases);
for (const [index, { name, target }] of cases.entries()) {
  console.log(name.padEnd(40), (rates[index] / rates[0]).toFixed(4), Math.round(rates[index]).toLocaleString('en'), target === null ? '' : rates[index] >= target ? 'ok' : `under ${target.toLocaleString('en')}`);
}
