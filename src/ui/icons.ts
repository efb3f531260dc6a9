/**
 * The portal's own icons: one family on a 24 grid, 1.75 stroke, round ends. Each stands beside words, never instead.
 * `solid` and `knock` mark the filled ground of a state and the sign knocked out of it.
 */
export const icons = {
  phone: '<rect x="6.5" y="2.5" width="11" height="19" rx="2.5"/><path d="M10.5 18.4h3"/>',
  card: '<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><rect x="5.8" y="8.4" width="5" height="4.4" rx="1"/><path d="M5.8 10.6h2.5M14 9h4.2M14 12h4.2M5.8 15.8h12.4"/>',
  pin: '<path d="M12 21.5c-4.3-4.4-6.6-8-6.6-11.3a6.6 6.6 0 0 1 13.2 0c0 3.3-2.3 6.9-6.6 11.3z"/><circle cx="12" cy="10" r="2.4"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 6.8V12l3.5 2.2"/>',
  calendar:
    '<rect x="3.5" y="4.8" width="17" height="16.2" rx="2"/><path d="M3.5 9.4h17M8.2 2.6v4M15.8 2.6v4"/><path d="M10.6 12.8h2.2V18"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.75"/><path d="m15.5 15.5 5.4 5.4"/>',
  question:
    '<path d="M6 3.5h12a2 2 0 0 1 2 2v9.3a2 2 0 0 1-2 2h-6.3L7.2 20.9v-4.1H6a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2z"/><path d="M9.8 8.1a2.25 2.25 0 1 1 3.4 1.9c-.8.5-1.2.9-1.2 1.7M12 13.9v.01"/>',
  shield:
    '<path d="M12 2.7 4.6 5.4v6.1c0 4.6 3 8 7.4 9.8 4.4-1.8 7.4-5.2 7.4-9.8V5.4z"/><path d="m8.7 11.8 2.4 2.4 4.3-4.6"/>',
  warning:
    '<path d="M10.6 4.2 2.9 17.9a1.6 1.6 0 0 0 1.4 2.4h15.4a1.6 1.6 0 0 0 1.4-2.4L13.4 4.2a1.6 1.6 0 0 0-2.8 0z"/><path d="M12 9.4v4.4M12 16.8v.01"/>',
  home: '<path d="m3 11 9-7.3 9 7.3M5.6 9.2V20.5h12.8V9.2"/><circle cx="12" cy="12" r="1.9"/><path d="M8.9 20.5v-1.2a3.1 3.1 0 0 1 6.2 0v1.2"/>',
  elderly:
    '<circle cx="9.8" cy="4.4" r="1.9"/><path d="M10.3 8.2c-2 .1-3.2 1.6-3.2 3.8v3l2.3 1.5.4 5M7.1 15.6 5.8 21.5M10.2 10.4l2.1 2.4 2.6.6M14.9 21.5v-8.6c0-1 .7-1.8 1.7-1.8s1.6.7 1.6 1.6"/>',
  child:
    '<circle cx="12" cy="13" r="8"/><path d="M12 5c-.2-1.8.8-3.2 2.6-3.2 1.1 0 1.9.8 1.9 1.7M9.2 12.2v.01M14.8 12.2v.01M9 15.6c.8.9 1.8 1.4 3 1.4s2.2-.5 3-1.4"/>',
  wheelchair:
    '<circle cx="9.4" cy="4.1" r="1.8"/><path d="M9.4 8v5.8h5.4l2.5 5.4 2-.9M9.4 10.4h4.3"/><path d="M6.9 11.9a5 5 0 1 0 6.6 5.9"/>',
  fingerprint:
    '<path d="M4.4 14.4c.1-.9.2-1.8.2-2.8a7.4 7.4 0 0 1 3-6M10 4.4a7.4 7.4 0 0 1 9.4 7.1c0 1.5 0 2.9-.2 4.2M6.4 18.2c.5-1.6.8-3.4.8-5.3v-1.3a4.8 4.8 0 0 1 9.6 0v1.9c0 1.9-.2 3.7-.6 5.4M9 20.3c.6-2 .8-4.2.8-6.6v-2.1a2.2 2.2 0 0 1 4.4 0v2.1c0 2.7-.3 5-.9 7.3M12 11.6v2.4c0 1.4-.1 2.7-.3 4"/>',
  camera:
    '<path d="M4.9 7h2.6L9 4.6h6L16.5 7h2.6A1.9 1.9 0 0 1 21 8.9v9.2a1.9 1.9 0 0 1-1.9 1.9H4.9A1.9 1.9 0 0 1 3 18.1V8.9A1.9 1.9 0 0 1 4.9 7z"/><circle cx="12" cy="13.2" r="3.6"/>',
  sim: '<path d="M8 2.5h6L18.5 7v12.5a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2z"/><rect x="9" y="11.5" width="6.5" height="6.5" rx="1"/><path d="M12.25 11.5v6.5M9 14.75h6.5"/>',
  key: '<circle cx="7.8" cy="15.7" r="4.3"/><path d="M10.9 12.7 20 3.5M16.3 7.2l3 3M13.6 9.9l1.9 1.9"/>',
  passcode:
    '<rect x="2.5" y="7" width="19" height="10" rx="2.5"/><path d="M7 12v.01M10.35 12v.01M13.7 12v.01M17 12v.01" stroke-width="2.6"/>',
  qr: '<rect x="3.5" y="3.5" width="6.5" height="6.5" rx="1"/><rect x="14" y="3.5" width="6.5" height="6.5" rx="1"/><rect x="3.5" y="14" width="6.5" height="6.5" rx="1"/><path d="M14 14h2.5v2.5M20.5 14v2.5M14 20.5v-1M20.5 20.5h-3.2v-1"/>',
  print:
    '<path d="M7 8.5v-5h10v5M7 17.5H5.2a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h13.6a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H17"/><path d="M7 14h10v6.5H7z"/>',
  share: '<path d="M20.8 3.4 2.9 10.5l6.9 3.1 3.4 7z"/><path d="m20.8 3.4-11 10.2"/>',
  download: '<path d="M12 3.5v11.7M7.3 10.8 12 15.5l4.7-4.7M4 20.5h16"/>',
  chart:
    '<path d="M3 20.5h18"/><rect x="5" y="13" width="3.6" height="7.5" rx=".6"/><rect x="10.6" y="8.5" width="3.6" height="12" rx=".6"/><rect x="16.2" y="4" width="3.6" height="16.5" rx=".6"/>',
  bus: '<rect x="4" y="3.5" width="16" height="14" rx="3"/><path d="M4 11h16M7.7 14.3v.01M16.3 14.3v.01M6.8 17.5v3M17.2 17.5v3"/>',
  route:
    '<circle cx="5.8" cy="18.4" r="2.5"/><circle cx="18.2" cy="5.6" r="2.5"/><path d="M8.3 18.4h7.2a3.2 3.2 0 0 0 0-6.4h-7a3.2 3.2 0 0 1 0-6.4h7.2"/>',
  loudspeaker:
    '<path d="M3.5 9.8v4.6H7l8.5 4.4V5.4L7 9.8zM18.6 9.2a4.3 4.3 0 0 1 0 5.8M7 14.4l1.4 6h2.7L10 16"/>',
  check: '<path d="m4.5 12.5 5 5L19.8 6.3"/>',
  arrow: '<path d="m9 4.5 7.5 7.5L9 19.5"/>',
  coin: '<circle cx="12" cy="12" r="9"/><path d="M14.3 7v9M11.8 8.7h4M14.3 12.8a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0zM9 18h6"/>',
  people:
    '<circle cx="9" cy="8" r="3.2"/><path d="M2.8 20v-.8A5.7 5.7 0 0 1 9 13.7a5.7 5.7 0 0 1 6.2 5.5v.8M15.5 5a3.2 3.2 0 0 1 0 6M17.3 14.3a5.6 5.6 0 0 1 3.9 4.9v.8"/>',
  swap: '<rect x="3" y="4" width="7.5" height="13.5" rx="2"/><rect x="13.5" y="6.5" width="7.5" height="13.5" rx="2"/><path d="M6 14.8h1.5M16.5 17.3H18"/>',
  touch:
    '<path d="M9.3 14.2V5.1a1.7 1.7 0 0 1 3.4 0v5.4l4.9 1.2a2.4 2.4 0 0 1 1.8 2.6l-.6 4.1a3.6 3.6 0 0 1-3.5 3.1h-2.9a4 4 0 0 1-3.3-1.7l-3.6-5.3c-.5-.8-.3-1.7.4-2.2.7-.4 1.5-.3 2.1.3z"/>',
  list: '<path d="M9 6h11.5M9 12h11.5M9 18h11.5M4 6v.01M4 12v.01M4 18v.01"/>',
  map: '<path d="m3.5 6.5 5.7-2.7 5.6 2.7 5.7-2.7v13.7l-5.7 2.7-5.6-2.7-5.7 2.7zM9.2 3.8v13.7M14.8 6.5v13.7"/>',
  police:
    '<path d="M2.8 8.7c0-2.8 4.7-5.2 9.2-5.2s9.2 2.4 9.2 5.2c0 1.7-1.9 3.1-4 4H6.8c-2.1-.9-4-2.3-4-4zM6.8 12.7v3.7M17.2 12.7v3.7"/><path d="M5 17.3a16 16 0 0 1 14 0c-1.5 2.2-4.1 3.3-7 3.3s-5.5-1.1-7-3.3z"/><circle cx="12" cy="8.3" r="1.7"/>',
  shirt:
    '<path d="M8.3 3.3 2.7 6.3l2 4.6 2.5-1v10.8h9.6V9.9l2.5 1 2-4.6-5.6-3L12 7.6z"/><path d="M12 11.3v.01M12 15v.01"/>',
  ice: '<path d="M4.8 3.5h14.4l-1.5 15.3a2 2 0 0 1-2 1.8H8.3a2 2 0 0 1-2-1.8z"/><path d="M5.3 8.2h13.4M8.2 11.3l3.3-.9.9 3.3-3.3.9zM14.3 14.1l2.2 2.2-2.2 2.2-2.2-2.2z"/>',
  plane:
    '<path d="M12 2.5c-1 0-1.7 1.3-1.7 3v4L2.8 14v2.3l7.5-2.1v4.4L8 20.3v1.4l4-1.2 4 1.2v-1.4l-2.3-1.7v-4.4l7.5 2.1V14l-7.5-4.5v-4c0-1.7-.7-3-1.7-3z"/>',
  letter:
    '<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="m3.4 6.5 8.6 6.7 8.6-6.7"/>',
  lock: '<rect x="4.5" y="10.2" width="15" height="10.8" rx="2.5"/><path d="M7.7 10.2V7.3a4.3 4.3 0 0 1 8.6 0v2.9M12 14.3v2.6"/>',
  family:
    '<circle cx="6.8" cy="5.4" r="2.5"/><circle cx="17.2" cy="5.4" r="2.5"/><circle cx="12" cy="12.6" r="1.9"/><path d="M2.5 20.5v-5.6a4.3 4.3 0 0 1 5.7-4.1M21.5 20.5v-5.6a4.3 4.3 0 0 0-5.7-4.1M8.4 20.5v-.4a3.6 3.6 0 0 1 7.2 0v.4"/>',
  'hand-no':
    '<path d="M7.3 14.6V6.2a1.5 1.5 0 0 1 3 0v5M10.3 6.2V4a1.5 1.5 0 0 1 3 0v7.2M13.3 5.2a1.5 1.5 0 0 1 3 0v6.3M16.3 8a1.5 1.5 0 0 1 3 0v6.2a7.3 7.3 0 0 1-7.3 7.3c-2.7 0-4.5-1.2-5.8-3.4l-2.7-4.6c-.5-.8-.2-1.7.5-2.1.7-.4 1.5-.2 2 .5l1.3 2.2"/>',
  computer:
    '<rect x="2.5" y="3.8" width="19" height="12.7" rx="2.5"/><path d="M12 16.5v4M7.5 20.5h9"/>',
  building:
    '<path d="M5 20.5V5.3a1.8 1.8 0 0 1 1.8-1.8h10.4A1.8 1.8 0 0 1 19 5.3v15.2M2.5 20.5h19M10 20.5v-4.2h4v4.2M9 7.3v1.6M15 7.3v1.6M12 7.3v1.6M9 12v1.6M15 12v1.6M12 12v1.6"/>',
  globe:
    '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c2.5 2.4 3.8 5.4 3.8 9s-1.3 6.6-3.8 9c-2.5-2.4-3.8-5.4-3.8-9S9.5 5.4 12 3z"/>',
  mountain: '<path d="M10.7 13.6 15 5.5l6.5 14h-19l6-9 4.6 7"/>',
  open: '<circle class="solid" cx="12" cy="12" r="9.5"/><path class="knock" stroke-width="2.2" d="m7.6 12.4 3.1 3.1 5.8-6.5"/>',
  closed:
    '<rect class="solid" x="3" y="3" width="18" height="18" rx="3.5"/><path class="knock" stroke-width="2.6" d="M7.5 12h9"/>',
  ended: '<rect x="3.5" y="3.5" width="17" height="17" rx="3"/><path d="m7.5 16.5 9-9"/>',
  unsure:
    '<path stroke-dasharray="3.6 2.7" d="M12 2.6 21.4 12 12 21.4 2.6 12z"/><path d="M10.3 10a1.8 1.8 0 1 1 2.7 1.6c-.7.4-1 .7-1 1.3M12 15.4v.01"/>',
} as const;

export type IconName = keyof typeof icons;

/** The names as a tuple, for schemas. */
export const iconNames = Object.keys(icons) as [IconName, ...IconName[]];
