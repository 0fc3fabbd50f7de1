import { RequestError } from '@1numbers/contract';

/** `strength` judges how many guesses a password takes; `classes` asks for four kinds of characters, for whom a rule book demands it. */
export type PasswordPolicy = 'strength' | 'classes';

/** Fewer guesses than this, and a stolen table or a patient guesser gets it. */
const ENOUGH_GUESSES = 100_000_000;
/** The time of an estimate grows with the square of the length, and what is strong this far is strong. */
const JUDGED_CHARACTERS = 32;
const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{M}\p{Nd}]/u];

/** Throws a `RequestError` for a password that is common, quick to guess, or against the rules. `about` is what guessers try first. */
export async function judgePassword(policy: PasswordPolicy, password: string, about: readonly string[]): Promise<void> {
  const pointer = '/password';
  const { isCommon, guessesOf } = await loadEstimator();
  if (isCommon(password)) throw new RequestError([{ pointer, code: 'password_too_common' }]);
  if (policy === 'classes') {
    if (CLASSES.some((kind) => !kind.test(password)))
      throw new RequestError([{ pointer, code: 'password_too_weak', params: { expected: 'classes' } }]);
  } else if (guessesOf(password, about) < ENOUGH_GUESSES) {
    throw new RequestError([{ pointer, code: 'password_too_weak' }]);
  }
}

type Estimator = {
  readonly isCommon: (password: string) => boolean;
  readonly guessesOf: (password: string, about: readonly string[]) => number;
};

let estimator: Promise<Estimator> | undefined;

/** The dictionaries take 40 MB and a third of a second: only a server that is given a password to judge has them. */
function loadEstimator(): Promise<Estimator> {
  estimator ??= load();
  return estimator;
}

async function load(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const dictionary = { ...common.dictionary, ...english.dictionary };
  const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs });
  const passwords = new Set<string>(common.dictionary['passwords-common']);
  return {
    isCommon: (password) => passwords.has(password.toLowerCase()),
    guessesOf: (password, about) => zxcvbn.check([...password].slice(0, JUDGED_CHARACTERS).join(''), [...about, '1numbers']).guesses,
  };
}
