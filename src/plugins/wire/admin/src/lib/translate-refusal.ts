import { createIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../shared/constants';
import { prefixTranslations } from './prefix-translations';
import { SERVER_PREFIX } from './server-words/server-prefix';
import { tellPlain } from './server-words/tell';
import { tongueOf } from './server-words/tongue';

/** What the server answers when it refuses something, as far as it is for people. */
interface Refusal {
  message: string;
}

const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';

/**
 * Puts a refusal's sentence into the panel's language, as far as it is one of this plugin's.
 *
 * @param error of a request; what is no answer of the server comes back as it is
 */
export async function translateRefusal(error: unknown): Promise<unknown> {
  if (!isRefusal(error)) return error;
  // Outside of React: Strapi writes the language there when it is chosen.
  const locale = document.documentElement.lang || 'en';
  try {
    const messages = locale === 'en' ? {} : await messagesOf(locale);
    return { ...error, message: tellPlain(error.message, tongueOf(createIntl({ locale, messages }))) };
  } catch {
    // A language without the plugin's translations.
    return error;
  }
}

async function messagesOf(locale: string): Promise<Record<string, string>> {
  const [{ default: own }, { default: ofServer }] = await Promise.all([
    import(`../translations/${locale}.json`),
    import(`../translations/server/${locale}.json`),
  ]);
  return { ...prefixTranslations(own, PLUGIN_ID), ...prefixTranslations(ofServer, SERVER_PREFIX) };
}
