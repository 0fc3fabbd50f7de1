const BROWSERS = [
  ['edge', /Edg(?:e|A|iOS)?\//],
  ['opera', /OPR\//],
  ['firefox', /(?:Firefox|FxiOS)\//],
  ['chrome', /(?:Chrome|CriOS)\//],
  ['safari', /Safari\//],
] as const;
const SYSTEMS = [
  ['android', /Android/],
  ['ios', /iPhone|iPad/],
  ['windows', /Windows/],
  ['macos', /Mac OS X/],
  ['linux', /Linux/],
] as const;

/** The browser and the system that a user agent names; null where it names no browser. */
export function placeOf(userAgent: string | null) {
  const browser = BROWSERS.find(([, mark]) => mark.test(userAgent ?? ''))?.[0];
  const system = SYSTEMS.find(([, mark]) => mark.test(userAgent ?? ''))?.[0];
  return browser === undefined || system === undefined ? null : { browser, system };
}
