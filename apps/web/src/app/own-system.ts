import { addOwnWords } from '../platform/own-words.ts';

addOwnWords();

export { keptSystem, soundSystem } from '../features/own-system/kept-system.ts';
export { OwnEditor } from '../features/own-system/own-editor.tsx';
