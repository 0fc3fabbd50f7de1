import type { KeyboardEvent } from 'react';

/** Whether a key sends what was typed. Where letters are put together by several keys, Enter ends that and sends nothing. */
export function isEnterAlone({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !nativeEvent.isComposing;
}
