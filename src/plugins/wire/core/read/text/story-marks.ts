import { readByline } from '../../clean/read-byline';
import { readDateLine } from '../../clean/read-date';
import { readDateline } from '../../clean/read-dateline';

/** A line with its place in the text. Offsets are UTF-16 code units; `end` is before the line end. */
export interface TextLine {
  text: string;
  start: number;
  end: number;
}

/** Lines under a headline in which the byline, the date or the dateline stands. */
const HEAD = 6;
/** Less than this is a teaser. */
const LEAST_TEXT = 200;
const LONGEST_TITLE = 160;

/** The first line is a headline, and not a sentence or a label. */
const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE &&
  /\p{L}{2}/u.test(line) &&
  (/\S\s+\S/.test(line) || /[\u3040-\u9fff\uac00-\ud7af]{4}/.test(line)) &&
  !/[^.][.,;:。]["'”»)]?$/u.test(line) &&
  readDateline(line) === undefined;

/**
 * Whether a stretch of lines is a story by itself: a headline, below it a byline, a date or a dateline, and then more than a teaser. So
 * much is asked for because a story that is cut in two is worse than two that stay together.
 *
 * @param lines those that are not blank
 */
export const isStory = (lines: readonly TextLine[], { datelined = false } = {}): boolean => {
  const [title, ...rest] = lines.map(({ text }) => text.trim());
  if (title === undefined || !isTitle(title)) return false;
  const head = rest.slice(0, HEAD);
  const dateline = head.findIndex((line) => line.length > 30 && readDateline(line) !== undefined);
  const told = datelined
    ? dateline
    : head.findIndex(
        (line, i) => i === dateline || readByline(line) !== undefined || readDateLine(line) !== undefined,
      );
  if (told < 0) return false;
  const text = rest.slice(dateline === told ? told : told + 1).join(' ');
  const sentences = text.match(/[.!?…。！？]["'”»)]?(?=\s|$)|[。！？]/gu)?.length ?? 0;
  return sentences >= 2 && text.length >= (/[\u3040-\u9fff]/.test(text) ? LEAST_TEXT / 3 : LEAST_TEXT);
};

/** What a line is that may stand between stories: the same kind stands between all of a file. */
export const separatorKind = (line: string): string | undefined => {
  const text = line.trim();
  if (text === '') return line.includes('\f') ? 'form feed' : undefined;
  if (text.length > 200) return undefined;
  if (END.test(text)) return 'end';
  const first = text[0];
  return RULES.includes(first) && /^(\S)(?:[ \t]*\1){2,}$/.test(text) ? first : undefined;
};

const RULES = '-=*_#~+–—•';
const END =
  /^[\s*=-]*(?:-\s?(?:30|0)\s?-|# # #|=\s?(?:30|0)\s?=|NNNN|END(?: OF STORY)?|ENDS|ENDE|FIN|FINE|КОНЕЦ)[\s*=.-]*$/;

const NUMBERED =
  /^\P{L}{0,6}(?:story|stories|document|article|item|text|news|meldung|artikel|dokument|nachricht|texte|dépêche|noticia|artículo|documento|articolo|notizia|notícia|документ|новость|материал|сообщение|статья)s?\s*(?:no\.?|nr\.?|n°|№|#)?\s*(\d{1,4})\s*(?:of|\/|von|de|sur|di|из|out of)\s*(\d{1,4})\P{L}{0,6}$/iu;
const COUNTED =
  /^\P{L}{0,3}(\d{1,4})\s(?:of|von|de|sur|di|из)\s(\d{1,4})\s(?:documents|stories|articles|dokumenten|documentos|documenti)\P{L}{0,6}$/iu;

/** `Story 1 of 3`, `2 of 5 DOCUMENTS`: which story follows, and of how many. */
export const storyNumber = (line: string): { number: number; of: number } | undefined => {
  const text = line.trim();
  if (text.length > 80) return undefined;
  const match = NUMBERED.exec(text) ?? COUNTED.exec(text);
  return match ? { number: Number(match[1]), of: Number(match[2]) } : undefined;
};
