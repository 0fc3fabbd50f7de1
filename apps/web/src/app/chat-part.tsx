import { Chat } from '../features/chat/chat.tsx';
import { addReadingWords } from '../platform/reading-words.ts';
import { useRoute } from '../platform/route.ts';

addReadingWords();

/** Questions about charts: all conversations, one of them, or what is kept in mind. */
export function ChatScreen() {
  const { path, query } = useRoute();
  return <Chat place={path[1] ?? null} about={query.get('about')} />;
}
