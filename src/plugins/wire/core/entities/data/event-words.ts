import { wordSet } from './word-set';

/** Nouns that make a capitalised run the name of an event, with the sort it is of. */
export const EVENT_HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    festival: 'festival',
    festivals: 'festival',
    fest: 'festival',
    carnival: 'festival',
    biennale: 'exhibition',
    biennial: 'exhibition',
    triennale: 'exhibition',
    exhibition: 'exhibition',
    expo: 'exhibition',
    fair: 'fair',
    forum: 'forum',
    summit: 'summit',
    conference: 'conference',
    congress: 'congress',
    convention: 'convention',
    symposium: 'conference',
    colloquium: 'conference',
    seminar: 'conference',
    hackathon: 'competition',
    dialogue: 'conference',
    cup: 'competition',
    trophy: 'competition',
    championship: 'competition',
    championships: 'competition',
    tournament: 'competition',
    games: 'competition',
    olympics: 'competition',
    paralympics: 'competition',
    olympiad: 'competition',
    marathon: 'competition',
    derby: 'competition',
    regatta: 'competition',
    rally: 'competition',
    open: 'competition',
    qualifiers: 'competition',
    playoffs: 'competition',
    finals: 'competition',
    election: 'election',
    elections: 'election',
    referendum: 'election',
    days: 'days',
    week: 'week',
    weeks: 'week',
    awards: 'award',
    oscars: 'award',
    jubilee: 'celebration',
    parade: 'celebration',
    war: 'war',
    revolution: 'war',
    uprising: 'war',
    spring: 'war',
    talks: 'talks',
    roundup: 'fair',
    exercise: 'exercise',
    drill: 'exercise',
    assembly: 'congress',
    meeting: 'conference',
    session: 'conference',
  }),
);

/** Heads that need an ordinal, a year or a place beside them, because organizations and things end so too. */
export const WEAK_EVENT_HEADS = wordSet(
  'congress convention dialogue open spring cup trophy rally qualifiers playoffs finals talks week weeks forum election elections parade fair derby convention conference war revolution uprising jubilee',
);

/** Heads that name an event only with an ordinal, a year, or a place and a year: assemblies are institutions first. */
export const DATED_EVENT_HEADS = wordSet('assembly meeting session');

/** Nouns in lower case that a name in capitals may stand before: "the Night of Seven Hills festival". */
export const PLAIN_EVENT_NOUNS = wordSet(
  'festival tournament summit conference exhibition marathon championship carnival biennale expo regatta',
);

/** Nouns after which a quoted title names an event. */
export const QUOTED_EVENT_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    exhibition: 'exhibition',
    exhibit: 'exhibition',
    exposition: 'exhibition',
    festival: 'festival',
    forum: 'forum',
    concert: 'concert',
    conference: 'conference',
    symposium: 'conference',
    seminar: 'conference',
    roundtable: 'conference',
    'round-table': 'conference',
    workshop: 'workshop',
    project: 'project',
    campaign: 'campaign',
    competition: 'competition',
    contest: 'competition',
    tournament: 'competition',
    hackathon: 'competition',
    event: 'event',
    fair: 'fair',
    performance: 'performance',
    gala: 'performance',
    tour: 'performance',
    ceremony: 'ceremony',
    marathon: 'competition',
    summit: 'summit',
    operation: 'operation',
    exercise: 'exercise',
    exercises: 'exercise',
    drill: 'exercise',
  }),
);

/** Nouns in lower case that make an event's name of a place's or year's: "the Valparaíso earthquake". */
export const DISASTER_NOUNS = wordSet(
  'earthquake tsunami massacre genocide riots uprising coup bombing bombings floods',
);

/** Nouns beside which a title in quotation marks is a work's and names no event. */
export const WORK_NOUNS = wordSet(`
  book booklet textbook manual handbook novel monograph study treatise thesis dissertation essay article report memoir biography diary
  anthology collection volume edition chronicle dictionary encyclopedia catalogue catalog album song single track anthem hymn ballad poem
  epic ode tale story legend film movie documentary cartoon series episode newspaper magazine journal newsletter
  blog podcast website painting canvas fresco mural sculpture statue photograph picture novella trilogy translation law bill act decree
`);
