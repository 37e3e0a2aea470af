/** Languages of the panel, and of newsrooms that add theirs, that are written from right to left. */
const FROM_THE_RIGHT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** @param locale BCP 47, as the panel is shown in */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  FROM_THE_RIGHT.has(locale.split('-', 1)[0].toLowerCase()) ? 'rtl' : 'ltr';

/** The direction of a field: its words' own; while it is empty that of the page, where "auto" would be from the left. */
export const typedDirection = (typed: string | null | undefined): 'auto' | undefined =>
  typed ? 'auto' : undefined;
