import { plainForm } from './plain-text';
import { wordsOf } from './words';

/* What company names are made of. Fingerprints depend on these lists: whoever changes them raises FINGERPRINT_VERSION. */

/** Legal forms that close a name, words by single spaces, without stops. */
const CLOSING_FORMS = formsFrom(
  `inc,incorporated,corp,ltd,llc,l l c,llp,plc,pte,pty,gmbh,kgaa,mbh,e v,e g,ohg,s a s,sarl,s a r l,s p a,s r l,srl,ltda,eirl,s l u,
  s a de c v,sab de cv,b v,n v,oyj,asa,aps,a g,a s,s a,s e,s l,jsc,ojsc,cjsc,pjsc,mchj,mmc,qsc,sp z o o,s p z o o,kft,zrt,nyrt,
  d o o,sdn bhd,tbk,k k,ооо,оао,зао,пао,нао,тоо`,
);
/** Forms that are everyday words in some language, too: closing only with a capital, … */
const CAPITAL_FORMS = formsFrom(`co,company,corporation,limited,spa`);
/** … or in capitals. */
const SHOUTED_FORMS = formsFrom(`se,sa,as,sl,sas,lp,pt,aj,cv,ag,kg,ab,oy,kk,nv,bv,ug,hf,asc`);
/** Forms that stand before the name they belong to. */
const OPENING_FORMS = formsFrom(`ооо,оао,зао,пао,ао,нао,тоо,ип,pt,mchj,aj,хк`);

/** Words that name no company by themselves, though a sentence, a heading or a bracket may write them with a capital. */
const GENERIC = new Set(
  `the this these that those a an our we us you your it its such certain please note see by with for in on at from of to as and or if when
  while where who which about contact source photo image visit read is are was were has have does do said says copyright by via per
  company companies corporation issuer group firm bank fund trust partnership publisher editor editors author authors agency site website
  content publication newspaper management issuer offeror manager client provider seller buyer purchaser parent subsidiary
  statement statements disclaimer disclaimers disclosure disclosures notice notices caution cautionary warning information important legal
  safe harbor harbour rights reserved section act rule regulation terms note press release news article
  der die das den dem des ein eine dieser diese dieses wir unser unsere sie ihr bei von mit fur im am zu auf und oder hinweis haftungshinweis
  le la les un une du des de ce cette ces nous notre vous par pour avec dans et ou avertissement
  el los las una esta este estas estos nosotros nuestra por para con y o aviso
  il lo gli i questo questa noi nostra di da per con e avviso
  os uma este esta nos nossa do da dos das em
  het een deze dit wij onze van voor met
  эта этот эти это мы наша компания общество банк издание редакция и в на от для
  societe emetteur groupe banque editeur sociedad emisora compania empresa grupo banco emisor companhia sociedade emitente emissora
  societa emittente gruppo banca gesellschaft unternehmen emittent emittentin konzern verlag herausgeber redaktion autor autoren
  vennootschap onderneming uitgever uitgevende instelling
  эмитент группа общества редакции автор авторы
  bu biz sirket ve ile icin kompaniya jamiyat sirkat va`
    .split(/\s+/)
    .map(plainForm),
);

/** What follows the distinctive part of a name; the part before it is used alone, too. */
const NAME_TAILS = new Set(
  `holding holdings group media mining minerals metals resources technologies technology tech therapeutics pharmaceuticals pharma
  biosciences sciences energy exploration international global industries capital ventures partners systems solutions networks network
  news wire newswire press publishing communications entertainment gold silver lithium uranium royalty royalties corporation company
  gruppe verlag mediengruppe groupe medias grupo medios gruppo editoriale editora grup guruhi медиа групп новости холдинг`
    .split(/\s+/)
    .map(plainForm),
);

/** Small words inside names. */
const INNER_WORDS = new Set(
  'of and the for de del della dei di du des la le van von der den und y e et en da do dos und'.split(' '),
);

export const isGenericName = (word: string): boolean => GENERIC.has(word);
export const isNameTail = (word: string): boolean => NAME_TAILS.has(word);
export const isInnerWord = (word: string): boolean => INNER_WORDS.has(word);

/** Can a legal form begin with a word of this hash? Most words can't, and that is cheap to see. */
export const mayBeginForm = (hash: number): boolean => FORM_BEGINNINGS.has(hash);

const FORM_BEGINNINGS: ReadonlySet<number> = new Set(
  [CLOSING_FORMS, CAPITAL_FORMS, SHOUTED_FORMS, OPENING_FORMS].flatMap((forms) =>
    [...forms.keys()].map((word) => wordsOf(word).hash[0]),
  ),
);

/** The words of a text, as far as legal forms care. */
export interface FormReader {
  word(i: number): string;
  gap(i: number): string;
  /** It begins with a capital; it has only capitals. */
  isCapital(i: number): boolean;
  isShouted(i: number): boolean;
}

/** How many words a legal form takes that closes a name and begins at `i`; 0 when none does. */
export const closingFormAt = (reader: FormReader, i: number): number =>
  longest(CLOSING_FORMS, reader, i) ||
  (reader.isCapital(i) ? longest(CAPITAL_FORMS, reader, i) : 0) ||
  (reader.isShouted(i) ? longest(SHOUTED_FORMS, reader, i) : 0);

/** The same for forms that stand before a name. */
export const openingFormAt = (reader: FormReader, i: number): number =>
  reader.isShouted(i) || reader.word(i).length > 3 ? longest(OPENING_FORMS, reader, i) : 0;

const longest = (
  forms: ReadonlyMap<string, readonly string[][]>,
  { word, gap }: FormReader,
  i: number,
): number =>
  forms
    .get(word(i))
    ?.find((form) =>
      form.every((part, k) => k === 0 || (part === word(i + k) && fits(gap(i + k), part, form[k - 1]))),
    )?.length ?? 0;

/** "S.A." and "S. A.", not "s a". */
const fits = (gap: string, part: string, before: string): boolean =>
  part.length === 1 && before.length === 1 ? /^\. ?$/.test(gap) : /^\.? ?$/.test(gap);

/** By their first word, the longest first. */
function formsFrom(list: string): ReadonlyMap<string, readonly string[][]> {
  const forms = new Map<string, string[][]>();
  for (const entry of list.split(',')) {
    const words = plainForm(entry.trim()).split(' ');
    forms.set(
      words[0],
      [...(forms.get(words[0]) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return forms;
}
