import { wordSet } from './word-set';

/** Forms of address before a name, without their full stop, in lower case: they are not part of the name and not a role. */
export const HONORIFICS = wordSet(`
mr mrs ms miss mx sir dame madam madame dr doctor prof rev reverend hon honourable honorable shri smt sri haji hajji alhaji alhaja
sayyid syed ustad mullah maulana ayatollah hojjatoleslam imam sheik sheikh shaykh sheikha datuk dato tan tun pak ibu bapak don doña
dona señor senor señora monsieur mme mlle herr frau fr father sister brother engr barrister ing lic md mohd khun nana hm hrh
`);

/** Military, police and church ranks before a name, without their full stop, in lower case: a role when nothing better stands there. */
export const RANKS = wordSet(`
gen lt col maj brig capt cpt cpl sgt pvt cmdr adm insp supt asst lieutenant colonel major brigadier captain corporal sergeant
commander admiral marshal general inspector superintendent constable private commodore cmdt comdt sen rep gov pres det ag
`);

/** Titles that may stand before a single name ("King Abdullah", "Pope Francis"). */
export const SINGLE_NAME_TITLES = wordSet(
  'king queen prince princess pope emperor empress sultan emir archbishop cardinal patriarch',
);

/** Lower-case words inside names; some are written with a capital too. */
export const PARTICLES = wordSet(
  'de la del della di da das do dos du des le van von der den ter ten zu bin ibn bint binti abu al el ul ud ad as ash e y af av ben oglu qizi kizi uulu uly kyzy',
);

/** After a name: "Jr.", "III". */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv phd');

/** Verbs with which the news quotes people. */
export const SAYING_VERBS = wordSet(`
said says told tells added adds explained explains noted notes stressed stresses emphasized emphasised highlighted warned warns argued
argues claimed claims stated states remarked recalled insisted insists admitted replied responded asserted lamented quipped wrote
writes tweeted posted commented concluded testified recounted acknowledged believes thinks hopes
`);

/** Verbs of human beings, after a name: weaker signs than speech. */
export const HUMAN_VERBS = wordSet(`
met meets visited visits spoke speaks arrived attended thanked praised urged urges called calls criticized criticised denied accused
pledged promised vowed expressed welcomed congratulated resigned died wants wanted asked asks felt feels lives lived grew married
won scored joined took received became served led leads hopes hoped thinks thought believes believed declined appeared participated
smiled laughed played plays sang directed wrote is was has had who
`);

const SUFFIXES =
  /(?:ov|ova|ev|eva|yev|yeva|ovich|evich|ovna|evna|sky|ski|ska|skaya|enko|chuk|yan|ian|shvili|dze|zade|zadeh|oglu|oğlu|oğulları|bekov|ović|ovic|evic|escu|eanu|opoulos|akis|idis|iadis|sson|stad|vik|rud|lund|gaard|sdottir|dóttir|ssen|nsen|qvist|quist|gren|strøm|ström|berg|stein|mann|maier|witz|wicz|czyk|inho|ez|ínez|inez|ández|andez|érez|erez|ópez|opez|guez|illo|etti|elli|ucci|ini|oni|uddin|ullah|llah|rahman|singh|kumar|wati|wongse|porn|chai|rat|sena|singhe|wardena|poulos|nen|lainen|kainen|nko|aitis|auskas|iene|ins|kov|chev|khan|zai|wala|anga|eze|kwu|chukwu|oye|ola|unmi|wale|diallo|traore|traoré|coulibaly|keita|ndiaye|mba|ngo|mensah|osei|owusu|kamau|wanjiru|otieno|ochieng|odhiambo|achieng|tembo|banda|phiri|moyo|ndlovu|dlamini|zulu)$/u;

/** True when a word, in lower case, ends as surnames do and ordinary words seldom do. Words under five letters never do. */
export const endsLikeSurname = (lower: string): boolean => lower.length >= 5 && SUFFIXES.test(lower);
