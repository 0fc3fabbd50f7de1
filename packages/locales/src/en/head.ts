/** The words of the page that are there before any script: for the tab, for search and for who shares the address. */
export const head = {
  title: '1Numbers – numerology with every step shown',
  description:
    'Type a name and a birth date and see the full numerology chart: every number with its working, ten systems side by side. Computed on your device.',
  shareDescription: 'The full chart of a name and a birth date, every number with its working. Computed on your device.',
  needsScript: '1Numbers computes the chart on your device, and needs JavaScript for it.',
} as const;

/** The frame of the pages about the methods. */
export const methodPages = {
  language: 'en',
  product: '1Numbers',
  nav: 'Pages',
  all: 'All methods',
  chart: 'Make a chart',
} as const;
