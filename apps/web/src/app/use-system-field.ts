import { SYSTEM_IDS } from '@1numbers/engine';
import { systemChosen } from '../features/methods/methods-slice.ts';
import { editorOpened } from '../features/own-system/own-system-slice.ts';
import type { SystemField } from '../features/person/person-form-props.ts';
import { useWords } from '../ui/use-words.ts';
import { useAppDispatch, useAppSelector } from './store.ts';

/** No id of the house, and none that a system of one's own could have. */
const OWN = '*';

/** The system in use, with all there are to choose from. One's own is taken as it was kept, or begun in the editor. */
export function useSystemField(): SystemField {
  const t = useWords('screen');
  const dispatch = useAppDispatch();
  const system = useAppSelector((state) => state.methods.now.system);
  const house = typeof system === 'string' ? system : null;
  const takeOwn = async () => {
    const kept = await import('./own-system.ts').then(
      ({ keptSystem }) => keptSystem(),
      () => null,
    );
    dispatch(kept === null ? editorOpened() : systemChosen(kept));
  };
  return {
    value: house ?? OWN,
    hint: house === null ? t('form.ownHint') : t(`systems:${house}.note`),
    options: [
      ...SYSTEM_IDS.map((id) => ({ value: id, label: t(`systems:${id}.name`) })),
      { value: OWN, label: typeof system === 'string' ? t('form.ownSystem') : system.id },
    ],
    onChoose: (value) => {
      const chosen = SYSTEM_IDS.find((id) => id === value);
      if (chosen === undefined) void takeOwn();
      else dispatch(systemChosen(chosen));
    },
    onEdit: house === null ? () => dispatch(editorOpened()) : null,
  };
}
