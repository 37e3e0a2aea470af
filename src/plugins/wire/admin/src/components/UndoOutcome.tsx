import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isImportOver } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { message } from '../lib/message';
import { Callout } from './Callout';
import { LeftByUndoList } from './LeftByUndoList';
import { Panel } from './Panel';
import { ProgressLine } from './ProgressLine';

/** How far the undo of an import is, or doing it again; what came of it, and what stays as it is. */
export const UndoOutcome = ({ summary }: { summary: ImportSummary }) => {
  const { formatMessage, formatDate } = useIntl();
  const { documentId, state, undo } = summary;
  if (!undo) return null;

  const { total, done, left, at, by, error } = undo;
  const isOver = isImportOver(state);
  const soFar = done + left;
  const begun = [
    at ? formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }) : undefined,
    by ? formatMessage(message('details.by'), { name: by }) : undefined,
  ].filter(Boolean);

  const title = () => {
    if (!isOver) return message(`import-state.${state}`);
    return message(state === 'undone' ? 'undo.title.undone' : 'undo.title.redone');
  };

  return (
    <Panel heading="h2" title={formatMessage(title())} aria-busy={!isOver}>
      {isOver ? (
        <Typography aria-live="polite">
          {formatMessage(message(state === 'undone' ? 'undo.undone' : 'undo.redone'), { done, left })}
        </Typography>
      ) : (
        <ProgressLine
          share={total > 0 ? Math.min(1, soFar / total) : 0}
          words={[formatMessage(message('undo.so-far'), { done: soFar, total })]}
        />
      )}
      <Typography variant="pi" textColor="neutral600">
        {begun.join(' · ')}
      </Typography>
      {error ? (
        <Callout tone="danger" title={formatMessage(message('undo.broken'))}>
          {error}
        </Callout>
      ) : null}
      {isOver ? (
        <LeftByUndoList
          key={at}
          documentId={documentId}
          undo={undo}
          title={formatMessage(message(state === 'undone' ? 'undo.left' : 'undo.left-redone'))}
        />
      ) : null}
    </Panel>
  );
};
