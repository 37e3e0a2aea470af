import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type { ImportSummary, StartImportResponse } from '../../../shared/contracts/imports';
import { PLUGIN_ID } from '../../../shared/constants';
import { requestBody, type ImportInput } from '../lib/import-input';
import { useErrorText } from './use-error-text';

/** `input` is what could not be started; it may differ from what the form holds by now. */
export type StartState =
  | { status: 'idle' }
  | { status: 'starting' }
  | { status: 'failed'; input: ImportInput; error: string }
  | { status: 'started'; summary: ImportSummary };

/** Starts an import. */
export const useStartImport = (): { run: StartState; start: (input: ImportInput) => Promise<void> } => {
  const errorText = useErrorText();
  const [run, setRun] = useState<StartState>({ status: 'idle' });

  const start = useCallback(
    async (input: ImportInput) => {
      setRun({ status: 'starting' });
      try {
        // `useFetchClient` would break the upload off when the editor leaves the page; an import that was asked for shall run.
        const { data } = await getFetchClient().post<StartImportResponse>(
          `/${PLUGIN_ID}/imports`,
          requestBody(input),
        );
        setRun({ status: 'started', summary: data.data });
      } catch (error) {
        setRun({ status: 'failed', input, error: errorText(error) });
      }
    },
    [errorText],
  );

  return { run, start };
};
