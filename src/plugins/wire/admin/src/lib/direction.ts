/** Languages of the panel, and of newsrooms that add theirs, that are written from right to left. */
const FROM_THE_RIGHT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** @param locale BCP 47, as the panel is shown in */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  FROM_THE_RIGHT.has(locale.split('-', 1)[0].toLowerCase()) ? 'rtl' : 'ltr';
