/** Where files stood in a folder that was dropped: a browser tells that beside the file only. */
const paths = new WeakMap<object, string>();

interface Named {
  name: string;
  webkitRelativePath?: string;
}

/** Remembers where a file stood. */
export const rememberPath = (file: object, path: string): void => void paths.set(file, path);

/** A file's name, with its folders where a whole folder was chosen or dropped. */
export const filePath = (file: Named): string => paths.get(file) ?? (file.webkitRelativePath || file.name);
