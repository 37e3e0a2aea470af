import { useIntl, type IntlShape } from 'react-intl';
import { tell, tellPlain, type Told } from '../lib/server-words/tell';
import { tongueOf } from '../lib/server-words/tongue';

/** What the server says, in the panel's language. */
export interface ServerWords {
  /** As one text, for where there are no elements: a notification, a title. */
  plain: (text: string) => string;
  /** Of what either the server or an editor has said: an editor's single words are left alone. */
  reason: (text: string) => string;
  /** In pieces, of which those that the panel has no words for are the server's own. */
  pieces: (text: string) => readonly Told[];
}

/** Texts that are remembered: those of a page or two. */
const REMEMBERED = 500;

const words = new WeakMap<IntlShape, ServerWords>();

/** @returns how to say what the server says; see `recognize` */
export const useServerText = (): ServerWords => {
  const intl = useIntl();
  let own = words.get(intl);
  if (!own) {
    own = wordsOf(intl);
    words.set(intl, own);
  }
  return own;
};

function wordsOf(intl: IntlShape): ServerWords {
  const tongue = tongueOf(intl);
  const plain = remembered((text) => tellPlain(text, tongue));
  return {
    plain,
    reason: (text) => (/[.?]$/.test(text) ? plain(text) : text),
    pieces: remembered((text) => tell(text, tongue)),
  };
}

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, made);
    return made;
  };
}
