import { addAccountWords } from '../platform/account-words.ts';
import '../ui/screen.css';

addAccountWords();

export { SignedOut } from '../features/accounts/signed-out.tsx';
export { Bell } from '../features/notifications/bell.tsx';
export { ProfileBar } from '../features/profiles/profile-bar.tsx';
export { SaveBar } from '../features/profiles/save-bar.tsx';
export { AccountScreen } from './account-screen.tsx';
export { Noting } from './noting.tsx';
export { keptAsProfile, RecentHint } from './recent-offer.tsx';
export { beginAfresh, resume } from './session.ts';
