import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { LeftByUndo } from '../../../shared/contracts/undo';
import { isImportOver } from '../../../shared/constants';
import { PAGES, recordPage } from '../lib/links';
import { message } from '../lib/message';
import { useListWireLeftQuery } from '../services/wire-api';
import { Callout } from './Callout';
import { Panel } from './Panel';

/** So many are shown. */
const PAGE_SIZE = 100;

const LeftEntry = ({ left }: { left: LeftByUndo }) => {
  const { formatMessage } = useIntl();
  const { type, documentId, name, why, laterImport } = left;

  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-why={why}>
      <Link tag={NavLink} to={recordPage(type, documentId)} isExternal={false}>
        {name || formatMessage(message(`undo-type.${type}`))}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(message(`undo-type.${type}`))}
        {' · '}
        {formatMessage(message(`undo-why.${why}`))}
        {laterImport ? (
          <>
            {' · '}
            <Link tag={NavLink} to={PAGES.importDetails(laterImport)} isExternal={false}>
              {formatMessage(message('undo.later-import'))}
            </Link>
          </>
        ) : null}
      </Typography>
    </Flex>
  );
};

/** How far the undo of an import is, what came of it, and what stays as it is, with the reasons. */
export const UndoOutcome = ({ summary }: { summary: ImportSummary }) => {
  const { formatMessage, formatDate } = useIntl();
  const { documentId, state, undo } = summary;
  const isOver = isImportOver(state);
  const { currentData } = useListWireLeftQuery(
    { id: documentId, at: undo?.at, page: 1, pageSize: PAGE_SIZE },
    { skip: !undo || !isOver },
  );

  if (!undo) return null;

  const { total, done, left, at, by, error } = undo;
  const found = isOver ? (currentData?.data ?? []) : [];
  const more = (currentData?.meta.pagination.total ?? 0) - found.length;
  const outcome = state === 'undone' ? 'undo.undone' : 'undo.redone';
  const begun = [
    at ? formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }) : undefined,
    by ? formatMessage(message('details.by'), { name: by }) : undefined,
  ].filter(Boolean);

  return (
    <Panel
      title={formatMessage(message(isOver ? 'undo.title' : `import-state.${state}`))}
      aria-busy={!isOver}
    >
      <Typography aria-live="polite">
        {formatMessage(message(isOver ? outcome : 'undo.so-far'), {
          done: done + (isOver ? 0 : left),
          total,
          left,
        })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {begun.join(' · ')}
      </Typography>
      {error ? (
        <Callout tone="danger" title={formatMessage(message('undo.broken'))}>
          {error}
        </Callout>
      ) : null}
      {found.length > 0 ? (
        <>
          <Typography tag="h4" variant="omega" fontWeight="bold">
            {formatMessage(message('undo.left'))}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {found.map((one) => (
              <LeftEntry key={`${one.type} ${one.documentId}`} left={one} />
            ))}
          </Flex>
          {more > 0 ? (
            <Typography textColor="neutral600">
              {formatMessage(message('undo.more'), { count: more })}
            </Typography>
          ) : null}
        </>
      ) : null}
    </Panel>
  );
};
