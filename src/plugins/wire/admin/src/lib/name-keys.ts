import { pressedKey } from './pressed-key';

/** What a key does on the pages about names; each page takes those that it has. */
export const NAME_KEYS = {
  confirm: ['C'],
  merge: ['M'],
  reject: ['X', 'R'],
  split: ['S'],
  choose: ['V'],
  first: ['1'],
  second: ['2'],
  different: ['D'],
  next: ['J', 'ArrowDown'],
  previous: ['K', 'ArrowUp'],
  undo: ['U'],
  help: ['?'],
} as const;

export type NameKey = keyof typeof NAME_KEYS;

/** The keys of the list and of the pairs, in the order in which they are explained. */
export const LIST_KEYS: readonly NameKey[] = [
  'confirm',
  'merge',
  'reject',
  'split',
  'choose',
  'next',
  'previous',
  'undo',
  'help',
];
export const PAIR_KEYS: readonly NameKey[] = [
  'merge',
  'different',
  'first',
  'second',
  'next',
  'previous',
  'undo',
  'help',
];
export const RECORD_KEYS: readonly NameKey[] = ['confirm', 'merge', 'reject', 'split', 'undo', 'help'];

interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * What a press of a key means; nothing with Ctrl, Alt or ⌘, which are the browser's.
 *
 * @param arrows whether arrows are ours where the focus is: tabs and choices have their own use for them
 */
export const keyMeaning = (press: Press, { arrows }: { arrows: boolean }): NameKey | undefined => {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const pressed = pressedKey(press);
  if (pressed.startsWith('Arrow') && !arrows) return undefined;
  return (Object.keys(NAME_KEYS) as NameKey[]).find((name) =>
    (NAME_KEYS[name] as readonly string[]).includes(pressed),
  );
};
