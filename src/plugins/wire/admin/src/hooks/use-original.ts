import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useErrorText } from './use-error-text';
import { ORIGINAL_TEXT_LIMIT } from '../../../shared/contracts/receipts';
import { PLUGIN_ID } from '../../../shared/constants';

/** What one version was when it came. */
export interface Original {
  bytes: Blob;
  /** Its beginning; absent of bytes that are no text. */
  text?: string;
  /** The text goes on. */
  isCut: boolean;
}

/** @returns a function that fetches a version as it came; it says itself what goes wrong, and gives nothing then */
export const useOriginal = (article: string): ((receipt: string) => Promise<Original | undefined>) => {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();

  return async (receipt) => {
    const url = `/${PLUGIN_ID}/articles/${encodeURIComponent(article)}/versions/${encodeURIComponent(receipt)}/original`;
    try {
      const { data } = await get<Blob>(url, { responseType: 'blob' });
      const text = data.type.startsWith('text/plain') ? await data.text() : undefined;
      const isCut = text !== undefined && text.length > ORIGINAL_TEXT_LIMIT;
      return {
        bytes: data,
        text: text?.slice(0, ORIGINAL_TEXT_LIMIT).replace(/[\uD800-\uDBFF]$/u, ''),
        isCut,
      };
    } catch (error) {
      toggleNotification({ type: 'danger', message: errorText(error) });
      return undefined;
    }
  };
};
