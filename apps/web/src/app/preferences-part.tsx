import { Preferences } from '../features/accounts/preferences.tsx';
import { MethodFields } from '../features/methods/method-options.tsx';
import { addChartWords } from '../platform/chart-words.ts';
import { preferencesChanged } from './session.ts';

addChartWords();

/** What a person prefers, chosen by the controls of the calculator. */
export function PreferencesScreen() {
  return <Preferences MethodFields={MethodFields} onSaved={preferencesChanged} />;
}
