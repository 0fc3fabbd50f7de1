import { type DayEvent, daysAfter } from './personal-events.ts';

export type Calendar = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly description: string;
  readonly changedAt: Date;
  /** How often it was changed. */
  readonly revision: number;
  readonly events: readonly DayEvent[];
};

const REFRESH = 'PT12H';
/** Octets of a line without its end; RFC 5545, 3.1. */
const LONGEST = 75;

/**
 * A calendar as iCalendar: RFC 5545, with the name and the refresh interval of RFC 7986 and of those who had them before it. Dates have
 * no zone, so each event is on its day wherever it is looked at; nobody is busy because of them.
 */
export function calendarText({ id, name, language, description, changedAt, revision, events }: Calendar): string {
  const stamp = changedAt.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//1Numbers//Personal days//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    `LAST-MODIFIED:${stamp}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}-${id}@1numbers`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${revision}`,
      `DTSTART;VALUE=DATE:${compact(event.date)}`,
      `DTEND;VALUE=DATE:${compact(daysAfter(event.date, 1))}`,
      `SUMMARY:${escaped(event.title)}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text as a value; RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A line in pieces of which none is too long, and no character is cut. */
function folded(line: string): string {
  if (line.length * 3 <= LONGEST) return line;
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > LONGEST) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n');
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}
