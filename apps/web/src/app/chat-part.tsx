import { useTranslation } from 'react-i18next';
import { Chat } from '../features/chat/chat.tsx';
import { readDateText } from '../features/person/date-text.ts';
import { withChart } from '../features/recent/recent-list.ts';
import { useRecentWords } from '../features/recent/use-recent-words.ts';
import { addReadingWords } from '../platform/reading-words.ts';
import { useRoute } from '../platform/route.ts';
import { today } from '../platform/today.ts';
import { chartRequest } from './chart-request.ts';
import { useRecent } from './recent.ts';
import { useAppSelector } from './store.ts';

addReadingWords();

/** In the place of a conversation: a new one, about what stands in the calculator. */
const HERE = 'here';

/** Questions about charts: all conversations, one of them, or what is kept in mind. */
export function ChatScreen() {
  const { path, query } = useRoute();
  const place = path[1] === HERE ? null : (path[1] ?? null);
  const charts = useCharts(path[1] === HERE);
  return <Chat place={place} about={path[1] === HERE ? (charts[0]?.id ?? null) : query.get('about')} charts={charts} />;
}

/** The charts of this device; before them the one in the calculator, where that is asked about. */
function useCharts(asked: boolean) {
  const words = useRecentWords();
  const { list } = useRecent();
  const typed = useTyped();
  const all = asked && typed !== null ? withChart(list, typed, HERE, null) : list;
  return all.map(({ id, request }) => ({ id, request, label: words(request).name }));
}

function useTyped() {
  const { i18n } = useTranslation();
  const person = useAppSelector((state) => state.person);
  const { now } = useAppSelector((state) => state.methods);
  const { timeZone } = useAppSelector((state) => state.session);
  const months = Object.values<string>(i18n.getResource(i18n.language, 'screen', 'months'));
  return chartRequest(person, { birthDate: readDateText(person.birthDate, months), asOf: '' }, now, today(timeZone));
}
