/** What a program needs to be found, to find its own files, and to know how to write. */
const PASSED = [
  'PATH',
  'HOME',
  'LANG',
  'LANGUAGE',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  // Without these nothing starts on Windows.
  'PATHEXT',
  'SYSTEMROOT',
  'USERPROFILE',
  'LOCALAPPDATA',
];

/** The environment of a program that must not learn the secrets in ours: the database's address, keys, tokens. */
export function scrubbedEnvironment(
  ours: NodeJS.ProcessEnv,
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  const passed = Object.entries(ours).flatMap(([name, value]) =>
    value !== undefined && PASSED.includes(name.toUpperCase()) ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(passed), ...more };
}
