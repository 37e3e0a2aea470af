import { Box, Button, Flex, LinkButton } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { Layouts, Page, useIsMobile, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { Callout } from '../components/Callout';
import { ImportForm } from '../components/ImportForm';
import { PreviewSection } from '../components/PreviewSection';
import { RunningImport } from '../components/RunningImport';
import { useImportOver } from '../hooks/use-import-over';
import { usePreview } from '../hooks/use-preview';
import { useReveal } from '../hooks/use-reveal';
import { useStartImport } from '../hooks/use-start-import';
import { EMPTY_INPUT, hasInput, sameInput, worthImporting, type ImportInput } from '../lib/import-input';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';
import { isFirst } from '../lib/preview-place';

/** Paste or choose, preview, import. */
export const ImportPage = () => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);
  // The plugin's navigation is not there on a small screen.
  const isMobile = useIsMobile();
  const [input, setInput] = useState<ImportInput>(EMPTY_INPUT);
  const { preview, load } = usePreview();
  const { run, start } = useStartImport();
  const onOver = useImportOver();
  const failure = useReveal<HTMLDivElement>(run.status === 'failed' && run);

  const busy = run.status === 'starting' || run.status === 'started';
  const stale = preview.status === 'done' && !sameInput(preview.input, input);
  const hopeless =
    preview.status === 'done' &&
    !stale &&
    isFirst(preview.place) &&
    !worthImporting(preview.items, preview.more);
  const ready = hasInput(input) && !busy;

  const actions = (
    <Flex gap={2}>
      <Button
        variant="secondary"
        startIcon={<Eye />}
        disabled={!ready}
        loading={preview.status === 'loading'}
        onClick={() => load(input)}
      >
        {formatMessage(message('import.action.preview'))}
      </Button>
      <Button disabled={!ready || hopeless} loading={busy} onClick={() => start(input)}>
        {formatMessage(message('import.action.import'))}
      </Button>
    </Flex>
  );

  return (
    <Page.Main>
      <Page.Title>{formatMessage(message('import.title'))}</Page.Title>
      <Layouts.Header
        title={formatMessage(message('import.title'))}
        subtitle={formatMessage(message('import.subtitle'))}
        primaryAction={actions}
        secondaryAction={
          isMobile && (allowedActions.canRead || allowedActions.canUndo) ? (
            <LinkButton tag={NavLink} to={PAGES.imports} variant="tertiary" size="S">
              {formatMessage(message('import.to-imports'))}
            </LinkButton>
          ) : null
        }
      />
      <Layouts.Content>
        {run.status === 'started' ? (
          <RunningImport started={run.summary} onOver={onOver} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {run.status === 'failed' && sameInput(run.input, input) ? (
              <Box ref={failure}>
                <Callout tone="danger" title={formatMessage(message('run.start-failed'))}>
                  {run.error}
                </Callout>
              </Box>
            ) : null}
            {hopeless ? (
              <Callout tone="warning">{formatMessage(message('import.action.nothing-to-import'))}</Callout>
            ) : null}
            <ImportForm
              value={input}
              onChange={setInput}
              compact={preview.status !== 'idle'}
              disabled={busy}
            />
            <PreviewSection preview={preview} stale={stale} onLoad={(place) => load(input, place)} />
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
