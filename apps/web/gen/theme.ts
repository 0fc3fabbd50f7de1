import { writeFileSync } from 'node:fs';
import { themeCss } from '@1numbers/design';

writeFileSync(new URL('../src/app/theme.css', import.meta.url), themeCss());
