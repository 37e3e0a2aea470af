/** Words that stand for the issuer, or begin a sentence, without naming anybody. */
const GENERIC =
  /^(?:The |This |Our |Such |These |Our |Its )?(?:This|That|Company|Companies|Corporation|Issuer|Author|Authors|Writer|Publisher|Editor|Editors|Trust|Fund|Firm|Association|Exchange|Provider|We|You|They|It|He|She|I|All|Any|No|These|Those|Such|Information|Content|Contents|Statements?|Forward|Investors?|Readers?|Nothing|Neither|Use|Views?|Opinions?|Article|Articles|Site|Website|Past|Copyright|Certain|Some|Material|Rights|Reserved|Management|Results|Securities|Actual|Factors|There|Except|Although|Disclaimer|Legal Disclaimer|Note|Forward-Looking Statements?|AI|PROMOTED|US|USA|UK|EU|LLC|FDIC|FINRA|SIPC|FDA|CEO|Internet|Terms|Privacy Policy|User Agreement|Terms of (?:Use|Service)|Sponsored Content|Redaktion|Die Redaktion|La rédaction|L[’']éditeur|La redazione|La redacción|Redacción|A redação|Редакция|Автор|Компания|Redaksiya|Tahririyat|Redactie|De redactie)$/u;

/** Laws, regulators, exchanges, countries and reservations look like names, too. */
const NOT_ISSUERS =
  /\b(?:Act|Exchange|Commission|TSXV?|Regulation|Administration|Authority|Form|Section|Rights|Rechte|Recht|RISERVATA|Derechos|Droits|Agreement|Program|Creative[ -]Commons|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|United (?:States|Kingdom)|Canada|Australia|Japan|European Union|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

const LEAD =
  /^(?:(?:Der|Die|Das|Le|La|Les|El|Los|Il|Lo|O|A|De|Het) )?(?:(?:Verlag|Redaktion|Agentur|Firma|Publisher) )?(?=\p{Lu})/u;
const RIGHTS_TAIL = /[,.]?\s+(?:All|Rights|Alle|Tous|Todos|Tutti|Reserved|Diese|This)\b.{0,60}$/u;
const CLEAN_END = /(?:[\s,;:|]+|\s+(?:and|of|the|for))+$/u;
const LONGEST_NAME = 80;

/** A name without articles before it and reservations behind it. */
export const trimName = (found: string): string =>
  found.slice(0, 200).replace(RIGHTS_TAIL, '').replace(CLEAN_END, '').replace(LEAD, '').trim();

/** True for capitalised words that name no issuer. */
export const isNoName = (name: string): boolean =>
  name.length < 2 ||
  name.length > LONGEST_NAME ||
  !/\p{L}/u.test(name) ||
  GENERIC.test(name) ||
  NOT_ISSUERS.test(name);

const CANDIDATE =
  /\p{Lu}[\p{L}\p{M}\d&’'-]{0,30}(?: (?:(?:of|the|del|della|dei|de|du|des|van|von|&) )?\p{Lu}[\p{L}\p{M}\d&’'-]{0,30}){0,5}/gu;
const IN_QUOTES = /[«„“"](\p{Lu}[^«»“”"„\n]{1,50})[»“”"]/gu;
/** A word made like a brand: all capitals, or capitals inside. */
const BRAND = /(?:^| )(?:\p{Lu}{3,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?= |$)/u;
/** German writes every noun with a capital, so that capitals alone don't make a name. */
const GERMAN = / (?:und|der|die|das|nicht|für) /;
const ENOUGH = 2;
const MANY_NAMES = 12;

/**
 * The name that stands out in a short notice: of several words, made like a brand, in quotation marks, or repeated. Undefined when none
 * does, or when the notice is full of names.
 */
export const prominentName = (text: string): string | undefined => {
  const scores = new Map<string, number>();
  const nounsAreCapital = GERMAN.test(text);
  const add = (found: string, points: number): void => {
    const name = trimName(found.replace(/[’']s?$/u, '').replace(/\.$/, ''));
    if (!isNoName(name)) scores.set(name, (scores.get(name) ?? 0) + points);
  };
  for (const match of text.matchAll(CANDIDATE)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const opensSentence = before === '' || /[.:!?;]\s?$/.test(before) || /["“”«(]$/.test(before);
    const [found] = match;
    const firstEnd = found.indexOf(' ');
    const hasMore = firstEnd >= 0;
    const brand = BRAND.test(found);
    if (opensSentence && !hasMore && !brand) continue;
    // The first word of a sentence has its capital from there; what follows it may be a name without it.
    const name =
      opensSentence && hasMore && GENERIC.test(found.slice(0, firstEnd)) ? found.slice(firstEnd + 1) : found;
    add(name, 1 + (hasMore && !nounsAreCapital ? 1 : 0) + (brand ? 1 : 0));
  }
  for (const match of text.matchAll(IN_QUOTES)) add(match[1], 2);
  if (scores.size > MANY_NAMES) return undefined;
  let best: string | undefined;
  let most = ENOUGH - 1;
  for (const [name, score] of scores) if (score > most) [best, most] = [name, score];
  return best;
};
