/** No answer of a model is this long; what goes on sending would fill the memory. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Fetches from the provider that is set up, from nowhere it points to, and no more than is worth reading. */
export const guardedFetch: typeof fetch = async (input, init) => {
  const answer = await fetch(input, { ...init, redirect: 'error' });
  if (answer.body === null) return answer;
  let bytes = 0;
  const counted = answer.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > MAX_BYTES) controller.error(new Error('The answer of the model has no end.'));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted, answer);
};
