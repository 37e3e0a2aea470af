/** How the server begins a sentence about a field: `"pollUrl": has to begin with https://.` */
const NAMED = /^"([^"]{1,200})":\s*/;

/**
 * The server's sentence with the field called as it is in the panel.
 *
 * @param labelOf by the field's name; absent for one that the panel does not show, which keeps its name
 */
export const withLabel = (sentence: string, labelOf: (field: string) => string | undefined): string =>
  sentence.replace(NAMED, (found, field: string) => {
    const label = labelOf(field);
    return label === undefined ? found : `“${label}”: `;
  });

/** The sentence as it is shown at its field, which needs not be named there: `"pollUrl": is …` → `Is …`. */
export const atField = (sentence: string): string => {
  const own = sentence.replace(/^(?:"[^"]{1,200}"|“[^”]{1,200}”):\s*/, '');
  return own.charAt(0).toUpperCase() + own.slice(1);
};
