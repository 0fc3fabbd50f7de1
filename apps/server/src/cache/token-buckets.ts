/** What a caller has left after a request. */
export type Allowance = { readonly allowed: boolean; readonly remaining: number; readonly retryAfterSeconds: number };

/** Counts requests by caller: in this process at once, in a Redis after a moment. */
export type Limiter = {
  /** How many requests may come at once. */
  readonly burst: number;
  /** `amount` is how many it counts for, default 1; less than nothing gives back. */
  readonly take: (caller: string, amount?: number) => Allowance | Promise<Allowance>;
};

/** How many callers are remembered at most; those who have their whole allowance again need not be. */
const MAX_CALLERS = 100_000;

/** Each caller has a bucket of `burst` tokens that fills by `perSecond`; a request takes one. */
export function createTokenBuckets(perSecond: number, burst: number, now: () => number = () => performance.now()) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const fullAfterMs = (burst / perSecond) * 1000;
  return {
    burst,
    take(caller: string, amount = 1): Allowance {
      const at = now();
      let bucket = buckets.get(caller);
      if (bucket === undefined) {
        if (buckets.size >= MAX_CALLERS) forget(buckets, at - fullAfterMs);
        bucket = { tokens: burst, at };
        buckets.set(caller, bucket);
      }
      bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
      bucket.at = at;
      const allowed = bucket.tokens >= amount;
      if (allowed) bucket.tokens = Math.min(burst, bucket.tokens - amount);
      return allowanceOf(allowed, bucket.tokens, perSecond, amount);
    },
  };
}

/** @param tokens what is left in the bucket */
export function allowanceOf(allowed: boolean, tokens: number, perSecond: number, amount: number): Allowance {
  return {
    allowed,
    remaining: Math.floor(tokens),
    retryAfterSeconds: allowed ? 0 : Math.max(1, Math.ceil((amount - tokens) / perSecond)),
  };
}

/** Those whose bucket is full again; and when that is nobody, everybody: memory has an end, and a full bucket is no harm. */
function forget(buckets: Map<string, { readonly at: number }>, before: number): void {
  for (const [caller, { at }] of buckets) if (at < before) buckets.delete(caller);
  if (buckets.size >= MAX_CALLERS) buckets.clear();
}
