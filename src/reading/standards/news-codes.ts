const NEWSCODES = 'http://cv.iptc.org/newscodes/';
const VOCABULARIES: Readonly<Record<string, string>> = {
  medtop: `${NEWSCODES}mediatopic/`,
  subj: `${NEWSCODES}subjectcode/`,
};

const vocabularyOf = (code: string): { vocabulary: string; id: string } | undefined => {
  const [, prefix, id] = /^(medtop|subj):(\d{8})$/.exec(code) ?? [];
  return prefix === undefined ? undefined : { vocabulary: VOCABULARIES[prefix], id };
};

/** The vocabulary that a code is of, as an address; undefined where it is not one of IPTC's. */
export const schemeOf = (code: string): string | undefined => vocabularyOf(code)?.vocabulary;

/** The address of IPTC's own page about a subject; undefined for a code that is not IPTC's. */
export const newsCode = (code: string): string | undefined => {
  const known = vocabularyOf(code);
  return known && known.vocabulary + known.id;
};
