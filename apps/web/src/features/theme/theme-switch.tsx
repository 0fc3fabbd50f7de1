import { Moon, Sun, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { readTheme, type Theme, writeTheme } from './theme.ts';

const ICONS = { system: SunMoon, light: Sun, dark: Moon } as const;
const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const satisfies Record<Theme, Theme>;

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const t = useWords('screen');
  const [theme, setTheme] = useState(readTheme);
  const Icon = ICONS[theme];
  const turn = () => {
    setTheme(NEXT[theme]);
    writeTheme(NEXT[theme]);
  };
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={`${t('theme.label')}: ${t(`theme.${theme}`)}`}
      onClick={turn}
    >
      <Icon aria-hidden="true" size={20} />
    </button>
  );
}
