import type { Position } from '../knowledge.ts';
import type { AskedTime } from './asked-time.ts';
import type { AskedSide } from './asking-words.ts';

/** What somebody asks for. */
export type Act =
  | 'hello'
  | 'thanks'
  | 'help'
  | 'tell'
  | 'explain'
  | 'meaning'
  | 'compare'
  | 'pair'
  | 'fate'
  | 'other'
  | 'real'
  | 'stranger'
  | 'portrait'
  | 'side'
  | 'forecast'
  | 'remember'
  | 'forget'
  | 'unknown';

/** What was understood of a message. It can be kept, for the message that follows it. */
export type Asked = {
  readonly act: Act;
  readonly numbers: readonly Position[];
  readonly side: AskedSide | null;
  readonly time: AskedTime | null;
  /** A number that was named by its value. */
  readonly value: number | null;
  /** Somebody else, by id. */
  readonly person: string | null;
  /** Whom that person is set beside, where it is not whoever asks. */
  readonly other?: string;
};
