import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import bcrypt from 'bcrypt';
import type { BcryptTask } from './bcrypt-thread.ts';

/** Whoever reads goes before whoever signs in. Linux sets it for this thread alone; elsewhere the whole process would have it. */
const BEHIND_OTHERS = 10;

if (process.platform === 'linux') setPriority(0, BEHIND_OTHERS);
parentPort?.on('message', ({ password, cost, hash }: BcryptTask) => {
  parentPort?.postMessage(hash === null ? bcrypt.hashSync(password, cost) : bcrypt.compareSync(password, hash));
});
