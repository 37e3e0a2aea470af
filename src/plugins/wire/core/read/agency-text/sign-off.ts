/** Short codes that slashes hold together: `jex/abc/def`, `ABC // DEF`, `Lusa/Fim`, `(ABC\def)`. */
const SLASHED = /^\(?[\p{L}\d-]{1,8}(?:\s?[/\\]{1,2}\s?[\p{L}\d]{1,6}){1,6}\s?[/\\]?\)?\.?$/u;
/** The agency's name or initials in brackets or between slashes, or what comes with the text: `(ABC).`, `/abc/`, `(foto)(vídeo)`. */
const BRACKETED = /^(?=\P{L}{0,3}\p{L})(?:[(/][\p{L}\d\\/-]{2,14}[)/]\s?){1,4}\.?$/u;
/** `AFP`, `==Kyodo`, `XYZ-ABC`. */
const NAME = /^(?:[A-Z]{2,6}(?:-[A-Z]{2,4}){0,3}|[=-]{2}\s?\p{L}{2,12}(?:\s?[=-]{2})?)$/u;
/** Editors' initials and routing codes: `abc def`, `abc mmu yydd a3 xx`, `ABC DE`. */
const INITIALS = /^(?:[\p{Ll}\d]{2,4}(?:\s[\p{Ll}\d]{1,4}){0,5}|[A-Z]{2,3}(?: [A-Z]{2,3}){1,4})$/u;
/** The text's end in words, with or without who says so: `(Schluss) abc/def`, `-0-`, `***1***`. */
const SAID_END =
  /^(?:\((?:schluss|ende|fin|fine|fim|end|more|segue|mehr|suite)\)|-\s?0\s?-|\*{3}\d?\*{3})\s?(?<rest>.{0,30})$/iu;

/** The same behind the last sentence: `… said. (more) abc/def`. */
const SAID_BEHIND =
  /\s\((?:schluss|ende|fin|end|more|segue|sigue|mehr|suite|à suivre|continua|forts\.?)\)\s?(?<rest>.{0,30})$/iu;

/** A sentence is over. */
const CLOSED = /[.!?…:]["'”’»)\]]{0,3}$/u;

/**
 * Whether a line below the text is its sign-off: initials of those who wrote and sent it, or the agency's own name. Letters alone, which may
 * be the last words of a sentence, are one only below a sentence that is over.
 *
 * @param above the line above it; blank or undefined where it stands apart
 */
export const isSignOff = (line: string, above = ''): boolean => {
  const end = SAID_END.exec(line);
  if (end) return end.groups!.rest === '' || isSignOff(end.groups!.rest);
  if (isMarked(line)) return true;
  const before = above.trim();
  return isLetters(line) && (before === '' || CLOSED.test(before) || isMarked(before) || isLetters(before));
};

/** A text's last line without the words that say that it ends or goes on, and who signs; undefined where there are none. */
export const withoutSaidEnd = (line: string): string | undefined => {
  const end = SAID_BEHIND.exec(line);
  if (!end || !CLOSED.test(line.slice(0, end.index))) return undefined;
  const rest = end.groups!.rest.trim();
  return rest === '' || isMarked(rest) || isLetters(rest) ? line.slice(0, end.index) : undefined;
};

const isMarked = (line: string): boolean => SLASHED.test(line) || BRACKETED.test(line);
const isLetters = (line: string): boolean => NAME.test(line) || INITIALS.test(line);
