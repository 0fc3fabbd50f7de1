import type { Chart } from '@1numbers/engine';
import { useCallback, useEffect, useState } from 'react';
import { systemEdited } from '../features/methods/methods-slice.ts';
import { editorClosed } from '../features/own-system/own-system-slice.ts';
import { useWords } from '../ui/use-words.ts';
import { useAppDispatch, useAppSelector } from './store.ts';

type Editor = typeof import('./own-system.ts').OwnEditor;

/** Where the editor for a system of one's own stands once it is asked for; it is loaded then. */
export function OwnSystemDoor({ chart }: { readonly chart: Chart | null }) {
  const t = useWords('screen');
  const dispatch = useAppDispatch();
  const { open } = useAppSelector((state) => state.ownSystem);
  const { system, options } = useAppSelector((state) => state.methods.now);
  const { Editor, failed } = useEditor(open);
  const use = useCallback((own: Parameters<typeof systemEdited>[0]) => dispatch(systemEdited(own)), [dispatch]);
  if (!open) return null;
  if (failed) {
    return (
      <p role="alert" className="page problem pb-6">
        {t('failed')}
      </p>
    );
  }
  return Editor === null ? null : (
    <Editor system={system} table={options.table ?? null} chart={chart} onUse={use} onClose={() => dispatch(editorClosed())} />
  );
}

function useEditor(wanted: boolean): { readonly Editor: Editor | null; readonly failed: boolean } {
  const [loaded, setLoaded] = useState<{ readonly Editor: Editor | null; readonly failed: boolean }>({ Editor: null, failed: false });
  useEffect(() => {
    if (!wanted) return;
    import('./own-system.ts').then(
      ({ OwnEditor }) => setLoaded({ Editor: OwnEditor, failed: false }),
      () => setLoaded({ Editor: null, failed: true }),
    );
  }, [wanted]);
  return loaded;
}
