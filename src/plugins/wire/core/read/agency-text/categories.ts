/** Categories of IPTC 7901 and IIM (data set 2:15), which stand for the seventeen subjects of the IPTC. */
const IPTC: Record<string, string> = {
  ACE: 'arts, culture and entertainment',
  CLJ: 'crime, law and justice',
  DIS: 'disaster and accident',
  EDU: 'education',
  EVN: 'environment',
  FIN: 'economy, business and finance',
  ECO: 'economy, business and finance',
  HTH: 'health',
  HUM: 'human interest',
  LAB: 'labour',
  LIF: 'lifestyle and leisure',
  POL: 'politics',
  REL: 'religion and belief',
  SCI: 'science and technology',
  SOI: 'social issues',
  SPO: 'sport',
  WAR: 'conflict, war and peace',
  WEA: 'weather',
};

/** Category codes of ANPA 1312. */
const ANPA: Record<string, string> = {
  a: 'domestic news',
  b: 'special events',
  c: 'features',
  d: 'food',
  e: 'entertainment',
  f: 'finance',
  g: 'state and regional news',
  i: 'international news',
  k: 'commentary',
  l: 'lifestyle',
  n: 'state and regional news',
  o: 'weather',
  p: 'politics',
  q: 'sports scores',
  r: 'race wire',
  s: 'sports',
  t: 'travel',
  v: 'advisories',
  w: 'Washington',
};

/** Departments of the German agencies. */
const GERMAN: Record<string, string> = {
  pl: 'politics',
  wi: 'economy, business and finance',
  sp: 'sport',
  ku: 'arts, culture and entertainment',
  vm: 'miscellaneous',
  rs: 'editorial service',
};

/** What a category of a heading means, as a subject. The code stays as the agency has it. */
export const subjectOf = (
  category: string,
  family: 'iptc7901' | 'anpa' | 'zczc',
): { code: string; name?: string } => {
  const name =
    family === 'anpa'
      ? ANPA[category.toLowerCase()]
      : (IPTC[category.toUpperCase()] ?? GERMAN[category.toLowerCase()]);
  return { code: category, ...(name ? { name } : {}) };
};
