/** Rejects when an answer takes too long; a moment in which this process was busy itself is no fault of who answers. */
export function within<Value>(ms: number, answer: Promise<Value>, late: string): Promise<Value> {
  return new Promise((done, fail) => {
    const giveUp = () => fail(Object.assign(new Error(late), { code: 'ETIMEDOUT' }));
    const timer = setTimeout(() => setImmediate(giveUp), ms).unref();
    answer.then(done, fail).finally(() => clearTimeout(timer));
  });
}
