import { plainForm } from './plain-text';

/*
 * Words on which the meaning of a notice hangs: an edit that touches one makes another notice, and a name is not taken to begin with
 * one. Fingerprints of kept notices depend on these lists: whoever changes them raises FINGERPRINT_VERSION. `~` stands for any ending.
 */

/** Negations, refusals and limits. */
const DENYING = wordList(`
not no nor neither never none nothing nobody without cannot t except unless only solely exclusively excluding
nicht nichts kein~ weder noch ohne nie niemals nur ausschließlich außer
ne pas ni aucun aucune jamais sans sauf uniquement seulement non
no ni ningún ninguna ninguno nunca jamás sin salvo solo solamente únicamente tampoco
né nessun nessuno nessuna mai senza soltanto solamente esclusivamente
não nem nenhum nenhuma sem somente apenas exclusivamente
niet geen nooit zonder tenzij slechts alleen uitsluitend
не ни нет без никогда никто ничто нельзя кроме только исключительно
değil yok hiç hiçbir olmadan olmaksızın yalnızca sadece ancak hariç
deyil yox heç heçbir yalnız emas yoq hech faqat
لا ولا لم ولم لن ولن ليس ليست وليس وليست غير دون بدون عدم فقط إلا
`);

/** Negation inside Turkish, Azerbaijani and Uzbek words. */
const DENYING_ENDINGS =
  /(?:m[aeə]z|m[iu]r|m[iu]yor(?:uz|lar|um)?|m[aeə]y[aeə]c[aeə][kq](?:[td][iu]r)?|m[aeə]y[aeə]n|m[aeə]d[aeə]n|m[ae]ksizin|maydi|maymiz|masdan|magan|s[iu]z)$/;
const SHORTEST_WITH_ENDING = 5;

/** Negations and limits of scripts without spaces. */
const UNSPACED_DENYING = /ません|ない|なく|なかっ|ず|ぬ|のみ|だけ|[不无無非未没沒勿否毋仅僅只除]|ไม่|มิ|ห้าม/g;

/** What says what a notice is about, and how sure it is. */
const KIND = wordList(`
warrant~ guarant~ liable liabilit~ respons~ advice advis~ recommend~ invest~ medic~ health~ diagnos~ treat~ offer~ solicit~ prospect~
securit~ forward looking sponsor~ advert~ promot~ affiliat~ commission~ compensat~ copyright~ reserved licen~ permission~ permit~
reproduc~ republi~ redistribut~ opinion~ views endors~ syndicat~ generated translat~ artificial accura~ inaccura~ complete~ reliab~
review~ approv~ regist~ verif~ confirm~ disclaim~ waiv~ undertak~ oblig~ intend~ expect~ accept~ reject~ allow~ prohibit~ forbid~
must shall may might will would can could should full fully limited unlimited all any some every express implied risk risks
haft~ gewähr~ garant~ verantwort~ berat~ empf~ anlage~ medizin~ angebot~ aufforderung~ wertpapier~ gesponsert~ anzeige~ werb~ provision~
urheber~ rechte vorbehalten lizenz~ meinung~ geprüft~ übersetz~ zukunft~ prognose~ muss soll darf kann können alle
responsab~ conseil~ recommand~ médic~ offre~ sollicit~ sponsoris~ publicit~ affili~ droits réserv~ licence~ génér~ tradu~ exact~ vérifi~
prospectiv~ doit peut doivent peuvent tous toute
consej~ asesor~ recomend~ inver~ oferta~ patrocin~ afiliad~ derechos reservad~ verific~ debe puede deben pueden todos toda
consigl~ consulen~ raccomand~ offerta~ sponsorizz~ pubblicit~ diritti riservat~ esatt~ deve può devono possono tutti ogni
conselh~ direitos reservad~ opini~ exat~ podem devem todo
aansprakel~ verantwoord~ advies~ aanbevel~ beleg~ aanbod~ gesponsord~ adverten~ auteursrecht~ voorbehoud~ mening~ vertaal~ moet mag mogen
ответствен~ гарант~ рекоменд~ совет~ консульт~ инвестиц~ медицин~ оферт~ предложен~ ценн~ спонсор~ реклам~ партнер~ авторск~ права
защищ~ лиценз~ мнени~ перевод~ точност~ провер~ должн~ может могут все
sorumlu~ garanti~ tavsiye~ öneri~ yatırım~ tıbbi teklif~ menkul reklam~ telif~ hakları saklıdır görüş~ çeviri~ doğru~ tüm
məsuliyyət~ zəmanət~ tövsiyə~ məsləhət~ investisiya~ təklif~ müəllif~ hüquq~ tərcümə~ qorunur bütün
javobgar~ kafolat~ tavsiya~ maslahat~ investitsiya~ tibbiy taklif~ homiy~ reklama~ mualliflik~ huquq~ tarjima~ himoya~ barcha
مسؤول~ ضمان~ نصيح~ استشار~ توصي~ استثمار~ طبي~ عرض~ رعاية إعلان~ حقوق محفوظ~ ترخيص~ رأي آراء ترجم~ دق~ يجب يجوز قد جميع
`);

/** An Arabic word's article and what is written together with it. */
const ARABIC_BEGINNING = /^[وفبلك]?(?:ال|لل)?(?=[\u0600-\u06ff]{3})/;

const UNSPACED_KIND =
  /保[证證証障]|[担擔]保|[责責]任|投[资資]|建[议議]|推[荐薦]|助言|勧誘|要[约約]|[证證証]券|版[权權]|著作|[广廣]告|[赞贊]助|提供|[风風][险險]|意[见見]|[观觀][点點]|翻[译譯訳]|医[疗療]|可能|必[须須]|[应應][当當]/g;

/** Does this word, as plain texts have it, deny or limit? */
export const isDenying = (word: string): boolean =>
  find(DENYING, word) !== undefined || (word.length >= SHORTEST_WITH_ENDING && DENYING_ENDINGS.test(word));

/** Does this word, as plain texts have it, deny or say what a notice is about? */
export const isMeaningWord = (word: string): boolean => isDenying(word) || find(KIND, word) !== undefined;

/**
 * What words, as plain texts have them, mean for a notice, in a form that can be compared: how often they deny, which kinds they speak
 * of, which numbers of laws they name. `around` is the same text with a few characters more on both sides, for scripts without spaces.
 */
export const meaningOf = (words: readonly string[], around: string): string => {
  let denied = around.match(UNSPACED_DENYING)?.length ?? 0;
  const named: string[] = around.match(UNSPACED_KIND) ?? [];
  for (const word of words) {
    if (isDenying(word)) denied++;
    else if (/\p{N}/u.test(word)) named.push(word);
    else {
      const kind = find(KIND, word) ?? find(KIND, word.replace(ARABIC_BEGINNING, ''));
      if (kind) named.push(kind);
    }
  }
  return `${denied} ${named.sort().join(' ')}`;
};

interface WordList {
  whole: ReadonlySet<string>;
  /** Beginnings by their first two letters. */
  beginnings: ReadonlyMap<string, readonly string[]>;
}

const find = ({ whole, beginnings }: WordList, word: string): string | undefined =>
  whole.has(word) ? word : beginnings.get(word.slice(0, 2))?.find((beginning) => word.startsWith(beginning));

function wordList(words: string): WordList {
  const whole = new Set<string>();
  const beginnings = new Map<string, string[]>();
  for (const entry of words.trim().split(/\s+/)) {
    const plain = plainForm(entry.replace('~', ''));
    if (!entry.endsWith('~')) whole.add(plain);
    else beginnings.set(plain.slice(0, 2), [...(beginnings.get(plain.slice(0, 2)) ?? []), plain]);
  }
  return { whole, beginnings };
}
