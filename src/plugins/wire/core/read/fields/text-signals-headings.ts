import type { Signal } from '../../item';
import { HEADINGS } from './text-signals-words';

/** Sentences to the desk that take a story back or hold it, behind "Editors:" or "please". */
const SENTENCES: { signal: Signal; pattern: RegExp }[] = [
  {
    signal: 'kill',
    pattern:
      /^(?:eds|editors|attention editors|please|subscribers|clients)[\s:,.–—-]{1,4}(?:please )?(?:kill|disregard|delete|retract|withdraw|discard) (?:(?:the|this|our|previous|earlier|above|all|a|b) )*(?:story|item|report|text|dispatch|article|version)/iu,
  },
  {
    signal: 'kill',
    pattern:
      /^(?:(?:eds|editors|attention)[\s:,.–—-]{1,4})?(?:the|this) (?:story|item|dispatch) (?:is|has been|was) (?:withdrawn|retracted|killed)\b/iu,
  },
  {
    signal: 'kill',
    // A full stop ends the sentence, but not within 10.30 Uhr.
    pattern:
      /^(?:(?:die|diese|unsere) )?meldung(?:[^.]|\.(?=\d)){0,160} (?:zurückgezogen|annulliert|storniert)/iu,
  },
  {
    signal: 'kill',
    pattern: /^(?:merci de|veuillez|prière de) (?:annuler|supprimer|ne pas tenir compte)(?!\p{L})/iu,
  },
  {
    signal: 'kill',
    pattern:
      /^(?:(?:les )?rogamos|se ruega|por favor,?)(?: (?:que|(?:a (?:los |nuestros )?)?(?:abonados|clientes|medios))){0,2} (?:anul|no tengan? en cuenta|no tener en cuenta|elimin)/iu,
  },
  { signal: 'kill', pattern: /^(?:si prega di (?:annullare|non tenere conto)|considerare annullata)/iu },
  { signal: 'kill', pattern: /^(?:favor|pedimos que) (?:desconsider|anul)/iu },
  {
    signal: 'kill',
    pattern: /^(?:просим|просьба)(?: вас)? (?:аннулировать|снять|считать[^.]{0,60}недействительн)/iu,
  },
  {
    signal: 'withhold',
    pattern:
      /^(?:eds|editors|attention editors|please|subscribers|clients)[\s:,.–—-]{1,4}(?:please )?(?:withhold|hold|do not use|do not publish|do not run)(?!\p{L})/iu,
  },
  {
    signal: 'withhold',
    pattern: /^(?:achtung redaktionen|bitte)\P{L}{1,3}(?:bitte )?[^.]{0,40}nicht verwenden/iu,
  },
  {
    signal: 'withhold',
    pattern: /^(?:merci de|veuillez|prière de) ne pas (?:utiliser|publier|diffuser)(?!\p{L})/iu,
  },
  { signal: 'withhold', pattern: /^(?:se ruega|rogamos) no (?:utili|public|difund)/iu },
  { signal: 'withhold', pattern: /^si prega di non (?:utilizzare|pubblicare|diffondere)/iu },
  { signal: 'withhold', pattern: /^(?:просим|просьба)(?: вас)? не (?:использовать|публиковать)/iu },
];

/** To whom a sentence speaks: "Achtung:", "ВНИМАНИЕ!", "Nota a los abonados:". */
const ADDRESS =
  /^\P{L}{0,6}(?:achtung|attention|attn|atención|atencion|atenção|attenzione|внимание|nota|avis|aviso|avviso|hinweis)(?:\s(?:a|an|ai|aux|alle|aos|die|los|las|to|our|all|редакторам|редакциям|abonados|clientes|abonnés|assinantes|clients?|clienti|rédactions|redaktionen|redazioni|editors?|editores|subscribers?|medios)){0,3}\P{L}{1,6}/iu;

/** How a line begins that tells what is new in this version: with a bracket, with `Eds:`, or with `ATTENTION -`. */
const REASON = '(?:[([]\\s{0,2}(?:eds?:\\s{0,2})?|eds?:\\s{0,2}|attention\\s{0,2}[-–:]\\s{0,2})';

/** A line that tells what is new in this version: "(Corrects spelling in paragraph 3)", "ATTENTION - ADDS details ///". */
const REASONS = (
  [
    [
      'correction',
      '(?:this version |this story )?(?:corrects|correcting|fixes|restores|removes|clarifies)\\s',
    ],
    ['correction', '(?:subs?|writethru)\\s[^\\n]{0,160}\\bto (?:correct|fix)\\s'],
    [
      'correction',
      '(?:berichtigung|korrektur|rectifie|corrige|corrige el|rettifica|исправлен)\\p{L}{0,20}[\\s:]',
    ],
    [
      'update',
      '(?:this version |this story )?(?:updates?|updating|adds|adding|recasts|rewrites|new throughout|repeats)\\s',
    ],
    [
      'update',
      '(?:neu|aktualisiert|actualise|ajoute|complète|actualiza|añade|amplía|aggiorna|aggiunge|дополн\\p{L}{0,20}|обновл\\p{L}{0,20})\\s?[:\\s]',
    ],
  ] as const
).map(([signal, words]) => ({
  signal,
  pattern: new RegExp(`^${REASON}${words}[^\\n]{3,400}$`, 'iu'),
}));

/** Whole sentences, which are heard before headings. */
const WHOLE = [...SENTENCES, ...REASONS];

const MARK = '(?<mark>\\s*[:：!=/|)\\]】>»–—-]|\\s*\\.{3}|\\s*$)';

const PATTERNS = (Object.keys(HEADINGS) as Signal[]).map((signal): [Signal, RegExp] => [
  signal,
  new RegExp(`^(?<words>${HEADINGS[signal].join('|')})${MARK}`, 'iu'),
]);

const DECORATION = /^[^\p{L}\p{N}]+/u;
const ABOUT_STORIES =
  /story|item|report|dispatch|article|editor|subscriber|client|meldung|redaktion|dépêche|rédaction|nota|notizia|noticia|сообщени|новость|редак|berita|zprávy/iu;

/**
 * What a line says at its beginning about the life of its story, if it is a heading: the words stand alone, before a mark (`CORRECTION:`,
 * `UPDATE 2-`, `(Berichtigung)`), or are followed by another heading (`CORRECTED-UPDATE 2-`). A headline that only begins with such a word
 * ("Correction officers strike", "Cancelled: the harbour festival") is none: to take a story back, the words must be in capitals or speak
 * of stories.
 */
export const readHeading = (line: string): Signal[] => {
  const trimmed = line.trim();
  const start = trimmed.slice(0, 500);
  const spoken = start.replace(ADDRESS, '');
  const told = WHOLE.find(({ pattern }) => pattern.test(start) || (spoken !== start && pattern.test(spoken)));
  if (told) return [told.signal];
  const signals: Signal[] = [];
  const bracketed = /^[^\p{L}\p{N}]*[([=*]/u.test(trimmed);
  let rest = trimmed.slice(0, 200).replace(DECORATION, '');
  for (let i = 0; i < 4 && rest !== ''; i += 1) {
    const found = longest(rest, bracketed && i === 0);
    if (!found) break;
    signals.push(found.signal);
    rest = rest.slice(found.length).replace(DECORATION, '');
  }
  return [...new Set(signals)];
};

function longest(text: string, bracketed: boolean): { signal: Signal; length: number } | undefined {
  let best: { signal: Signal; length: number } | undefined;
  for (const [signal, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match || !isHeading(signal, match.groups!.words, match.groups!.mark, bracketed)) continue;
    if (match[0].length > (best?.length ?? 0)) best = { signal, length: match[0].length };
  }
  return best;
}

function isHeading(signal: Signal, words: string, mark: string, bracketed: boolean): boolean {
  if (words === words.toUpperCase()) return true;
  if (signal === 'kill' || signal === 'withhold') return ABOUT_STORIES.test(words);
  // In small letters a hyphen is part of a compound, and a lone word a link or a button of a page.
  if (/^\s*[:：)\]=]/.test(mark)) return true;
  return (
    bracketed ||
    (mark === '' || mark.trim() === '' ? /\d|\s|rpt|ld|thru/iu.test(words) : /^\s+[–—-]/.test(mark))
  );
}
