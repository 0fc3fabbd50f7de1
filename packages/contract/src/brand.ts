import { z } from 'zod';
import { lineOfText } from './text-field.ts';

/** A logo of 96 KiB in base64. */
const LOGO_CHARACTERS = 131_072;

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .meta({ description: 'A colour of sRGB, `#rrggbb`.', examples: ['#80530f'] });
const text = colour.meta({ description: 'A colour of text: at least 4.5 to 1 against the paper and the tint.', examples: ['#1a1a2e'] });

const A_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNoYPhfDwAFggKA5uZPAAAAAABJRU5ErkJggg==';

/** How the reports of somebody’s house look. */
export const brand = z
  .strictObject({
    name: lineOfText(80).meta({
      description: 'Whose house it is: stands where there is no logo, and is said of the logo and of the file.',
    }),
    logo: z
      .strictObject({
        type: z.enum(['image/png', 'image/svg+xml']),
        base64: z.base64().max(LOGO_CHARACTERS).meta({ description: 'At most 96 KiB in base64.' }),
      })
      .exactOptional()
      .meta({
        description:
          'A PNG of at most 2048 × 2048, or an SVG of shapes and colours alone: no scripts, links, text, pictures, filters or anything that is loaded.',
      }),
    colours: z
      .strictObject({
        ink: text.exactOptional(),
        soft: text.exactOptional(),
        accent: text.exactOptional(),
        vowel: text.exactOptional(),
        consonant: text.exactOptional(),
        line: colour.exactOptional(),
        tint: colour.exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Of words, numbers, letters, lines and areas. Those that are left out are those of the house.' }),
    footer: lineOfText(120)
      .exactOptional()
      .meta({ description: 'At the foot of every page. By itself the name, and the title of the report.' }),
  })
  .meta({
    id: 'Brand',
    description: 'How a report looks: a name, a logo, colours and a line at its foot.',
    examples: [
      {
        name: 'Studio Nine',
        logo: { type: 'image/png', base64: A_PIXEL },
        colours: { accent: '#7a1f4b', tint: '#f6e4ec' },
        footer: 'Studio Nine · studio-nine.example',
      },
    ],
  });
