import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PreviewItem, PreviewPlace, PreviewResponse } from '../../../shared/contracts/preview';
import { PLUGIN_ID } from '../../../shared/constants';
import { requestBody, type ImportInput } from '../lib/import-input';
import { queryString } from '../lib/query-string';
import { useErrorText } from './use-error-text';

/** `input` is what the state is about; it may differ from what the form holds by now. */
export type PreviewState =
  | { status: 'idle' }
  | { status: 'loading'; input: ImportInput; place: PreviewPlace }
  | { status: 'failed'; input: ImportInput; place: PreviewPlace; error: string }
  | {
      status: 'done';
      input: ImportInput;
      place: PreviewPlace;
      items: PreviewItem[];
      more: boolean;
      /** How many items there are up to the last one of these. */
      read: number;
    };

/** Asks the server for a preview; a new request gives the one before it up. */
export const usePreview = (): {
  preview: PreviewState;
  /** By default of the first items. */
  load: (input: ImportInput, place?: PreviewPlace) => Promise<void>;
} => {
  const { post } = useFetchClient();
  const errorText = useErrorText();
  const [preview, setPreview] = useState<PreviewState>({ status: 'idle' });
  const running = useRef<AbortController>();

  useEffect(() => () => running.current?.abort(), []);

  const load = useCallback(
    async (input: ImportInput, place: PreviewPlace = {}) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setPreview({ status: 'loading', input, place });

      try {
        const { data } = await post<PreviewResponse>(`/${PLUGIN_ID}/imports/preview`, requestBody(input), {
          signal: controller.signal,
          params: queryString(place),
        });
        if (!controller.signal.aborted) setPreview({ status: 'done', input, place, ...data.data });
      } catch (error) {
        if (!controller.signal.aborted)
          setPreview({ status: 'failed', input, place, error: errorText(error) });
      }
    },
    [errorText, post],
  );

  return { preview, load };
};
