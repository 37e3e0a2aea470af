import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PreviewItem, PreviewResponse } from '../../../shared/contracts/imports';
import { PLUGIN_ID } from '../../../shared/constants';
import { requestBody, type ImportInput } from '../lib/import-input';
import { useErrorText } from './use-error-text';

/** `input` is what the state is about; it may differ from what the form holds by now. */
export type PreviewState =
  | { status: 'idle' }
  | { status: 'loading'; input: ImportInput }
  | { status: 'failed'; input: ImportInput; error: string }
  | { status: 'done'; input: ImportInput; items: PreviewItem[]; more: boolean };

/** Asks the server for a preview; a new request gives the one before it up. */
export const usePreview = (): { preview: PreviewState; load: (input: ImportInput) => Promise<void> } => {
  const { post } = useFetchClient();
  const errorText = useErrorText();
  const [preview, setPreview] = useState<PreviewState>({ status: 'idle' });
  const running = useRef<AbortController>();

  useEffect(() => () => running.current?.abort(), []);

  const load = useCallback(
    async (input: ImportInput) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setPreview({ status: 'loading', input });

      try {
        const { data } = await post<PreviewResponse>(`/${PLUGIN_ID}/imports/preview`, requestBody(input), {
          signal: controller.signal,
        });
        if (!controller.signal.aborted) setPreview({ status: 'done', input, ...data.data });
      } catch (error) {
        if (!controller.signal.aborted) setPreview({ status: 'failed', input, error: errorText(error) });
      }
    },
    [errorText, post],
  );

  return { preview, load };
};
