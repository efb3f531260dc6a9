/** The village gate: the portal's own sign, on a 32 grid. */
export const gatePath =
  'M16 2.5c-2.6 3.6-7.2 6-14 6.3.2 1.8 1 3.2 2.5 4h23c1.5-.8 2.3-2.2 2.5-4-6.8-.3-11.4-2.7-14-6.3zM6 14.5V30h4.5v-7.5a5.5 5.5 0 0 1 11 0V30H26V14.5z';

/** The browser's own bars, like the paper below them (`--paper` in tokens.css). */
export const themeColors = { light: '#fbf8f0', dark: '#181613' } as const;
