/** Puts the plugin's id before each key, as the panel expects of a plugin's translations. */
export const prefixTranslations = (data: Record<string, string>, pluginId: string): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([key, text]) => [`${pluginId}.${key}`, text]));
