/** A moment as the server and wire items write it: ISO 8601 with its zone. */
const MOMENT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)(?![\w:])/g;

/**
 * A text with the moments in it as somebody reads them.
 *
 * @param tell says a moment in the reader's language
 */
export const withDates = (text: string, tell: (moment: Date) => string): string =>
  text.replace(MOMENT, (found) => {
    const moment = new Date(found);
    return Number.isNaN(moment.getTime()) ? found : tell(moment);
  });
