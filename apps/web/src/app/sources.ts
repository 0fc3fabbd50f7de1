/** Whom the rules follow, and where each is to be found: their own address, or the page on what they taught. */
export const SOURCES = [
  { id: 'decoz', href: 'https://www.worldnumerology.com/' },
  { id: 'goodwin', href: '/methods/names-and-letters.html' },
  { id: 'campbell', href: '/methods/master-numbers.html' },
  { id: 'jordan', href: '/methods/cycles/pinnacles.html' },
  { id: 'javane', href: '/methods/life-path.html' },
  { id: 'cheiro', href: '/methods/systems/chaldean.html' },
  { id: 'phillips', href: '/methods/grids/birth-grid.html' },
  { id: 'aleksandrov', href: '/methods/grids/psychomatrix.html' },
] as const;
