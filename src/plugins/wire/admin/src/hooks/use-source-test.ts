import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { PLUGIN_ID } from '../../../shared/constants';
import type { SourceInput, TestSourceResponse } from '../../../shared/contracts/sources';
import { testBody, type TestInput } from '../lib/test-input';
import { useErrorText } from './use-error-text';

/** `settings` and `input` are what the state is about, as JSON and as it was asked; both may differ from what the form holds by now. */
export type TestState =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'failed'; error: string; cause: unknown }
  | { status: 'done'; settings: string; input: TestInput; result: TestSourceResponse['data'] };

/**
 * Asks the server what would become of one item; a new request gives the one before it up.
 *
 * @param documentId of the source; absent for one that is not there yet
 */
export const useSourceTest = (
  documentId: string | undefined,
): { test: TestState; run: (input: TestInput, settings: SourceInput) => Promise<void> } => {
  const { post } = useFetchClient();
  const errorText = useErrorText();
  const [test, setTest] = useState<TestState>({ status: 'idle' });
  const running = useRef<AbortController>();

  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (input: TestInput, settings: SourceInput) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setTest({ status: 'loading' });
      const path = documentId ? `sources/${encodeURIComponent(documentId)}/test` : 'sources/test';

      try {
        const { data } = await post<TestSourceResponse>(`/${PLUGIN_ID}/${path}`, testBody(input, settings), {
          signal: controller.signal,
        });
        if (controller.signal.aborted) return;
        setTest({ status: 'done', settings: JSON.stringify(settings), input, result: data.data });
      } catch (error) {
        if (!controller.signal.aborted) setTest({ status: 'failed', error: errorText(error), cause: error });
      }
    },
    [documentId, errorText, post],
  );

  return { test, run };
};
