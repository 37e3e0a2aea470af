import { rememberWords } from '../../remember-words';
import { wordSet } from '../data/word-set';
import { keyWords } from '../name-key';

/** What somebody does, as far as the words for it say. */
export type Field =
  | 'government'
  | 'security'
  | 'law'
  | 'business'
  | 'media'
  | 'science'
  | 'arts'
  | 'sport'
  | 'religion'
  | 'everyday';

/**
 * Words of titles, and of employers' names, that say what somebody does. Those that are used everywhere ("chairman"), and what anybody may become
 * ("witness"), are not among them.
 */
const WORDS: Readonly<Record<Field, ReadonlySet<string>>> = {
  government: wordSet(`
    minister premier chancellor senator congressman congresswoman lawmaker legislator councillor councilor councilman councilwoman alderman
    ambassador envoy consul attache diplomat mayor governor commissioner politician statesman dissident mp mep mla mna mpp pm president-elect
    undersecretary lieutenant-governor presidential parliamentary ministerial speaker parliament senate ministry embassy consulate government
    cabinet congress candidate nominee king queen prince princess sultan emir emperor monarch chieftain party treasury municipality`),
  security: wordSet(`
    admiral marshal colonel brigadier lieutenant sergeant constable superintendent detective commander soldier militant warlord army navy
    police military gendarmerie defector veteran`),
  law: wordSet(`
    judge justice magistrate prosecutor procurator attorney lawyer solicitor barrister notary court tribunal`),
  business: wordSet(`
    ceo cfo coo businessman businesswoman entrepreneur industrialist investor banker broker trader shareholder bank company holding holdings
    group capital airlines airways motors energy petroleum insurance ltd plc inc corporation`),
  media: wordSet(`
    editor journalist reporter correspondent columnist broadcaster presenter anchor host blogger photographer photojournalist publisher
    newspaper gazette herald tribune broadcasting`),
  science: wordSet(`
    professor lecturer rector dean researcher scientist scholar academic historian seismologist meteorologist epidemiologist virologist
    biologist physicist chemist astronomer psychologist archaeologist anthropologist sociologist linguist philosopher mathematician
    statistician demographer geologist economist university institute college laboratory academy`),
  arts: wordSet(`
    actor actress singer songwriter rapper musician composer conductor pianist violinist guitarist drummer dancer choreographer painter
    sculptor artist illustrator cartoonist writer author novelist poet playwright filmmaker film-maker screenwriter producer theatre theater
    orchestra opera ballet gallery band`),
  sport: wordSet(`
    goalkeeper striker midfielder defender winger batsman bowler cricketer footballer golfer boxer wrestler cyclist swimmer sprinter runner
    coach trainer umpire referee skipper jockey quarterback forward full-back left-back right-back centre-back fc cf afc athletic rovers
    rugby cricket football basketball hockey tennis olympic`),
  religion: wordSet(`
    imam mufti rabbi priest pastor bishop archbishop cardinal patriarch pope monk theologian church mosque diocese parish cathedral`),
  everyday: wordSet(`
    farmer fisherman shopkeeper hotelier cook baker nurse midwife teacher pupil student carpenter cobbler tailor mason mechanic
    electrician plumber gardener pensioner`),
};

/** Fields between which people change, or which they share. */
const NEAR = new Set(
  [
    'government security',
    'government law',
    'government business',
    'government media',
    'government science',
    'security law',
    'law business',
    'law science',
    'business science',
    'business media',
    'media arts',
    'media science',
    'science arts',
    'science religion',
    'business sport',
    'business everyday',
    'science everyday',
    'media sport',
  ].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** The fields that a title, or an employer's name, speaks of; none where it may be any. */
export const fieldsOf = rememberWords((words: string): readonly Field[] => {
  const keys = keyWords(words);
  return (Object.keys(WORDS) as Field[]).filter((field) => keys.some((word) => WORDS[field].has(word)));
});

/** Whether two fields are so far from each other that one person seldom is in both. */
export const areFar = (a: Field, b: Field): boolean => a !== b && !NEAR.has(`${a} ${b}`);
