import { Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { LeftByUndo, UndoSummary } from '../../../shared/contracts/undo';
import { PAGES, recordPage } from '../lib/links';
import { message } from '../lib/message';
import { useListWireLeftQuery } from '../services/wire-api';
import { InlineLink } from './InlineLink';
import { LoadError } from './LoadError';
import { StepButtons } from './StepButtons';

const PAGE_SIZE = 20;

/** Words of a notice may be long, and without a space. */
const Name = styled.div`
  max-width: 100%;
  overflow-wrap: anywhere;
`;

/** Something that stays as it is, with the reason. */
export const LeftEntry = ({ left }: { left: LeftByUndo }) => {
  const { formatMessage } = useIntl();
  const { type, documentId, name, why, laterImport } = left;
  const typeName = formatMessage(message(`undo-type.${type}`));

  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-why={why}>
      <Name>
        {/* What another one has taken the place of is away. */}
        {why === 'taken' ? (
          <Typography textColor="neutral800">{name || typeName}</Typography>
        ) : (
          <Link tag={NavLink} to={recordPage(type, documentId)} isExternal={false}>
            {name || typeName}
          </Link>
        )}
      </Name>
      <Typography variant="pi" textColor="neutral600">
        {typeName}
        {' · '}
        {formatMessage(message(`undo-why.${why}`))}
        {laterImport ? (
          <>
            {' · '}
            <InlineLink to={PAGES.importDetails(laterImport)}>
              {formatMessage(message('undo.later-import'))}
            </InlineLink>
          </>
        ) : null}
      </Typography>
    </Flex>
  );
};

interface LeftByUndoListProps {
  documentId: string;
  /** Which undo it is about, or doing it again. */
  undo: UndoSummary;
  title: string;
}

/** What stays as it is when an import is undone or done again, with the reasons; nothing when there is none. */
export const LeftByUndoList = ({ documentId, undo, title }: LeftByUndoListProps) => {
  const { formatMessage } = useIntl();
  const [page, setPage] = useState(1);
  const { currentData, error, refetch } = useListWireLeftQuery({
    id: documentId,
    at: undo.at,
    page,
    pageSize: PAGE_SIZE,
  });

  if (error) return <LoadError onRetry={refetch} />;
  if (!currentData || currentData.meta.pagination.total === 0) return null;

  const { data, meta } = currentData;
  const { total, pageCount } = meta.pagination;
  const first = (page - 1) * PAGE_SIZE + 1;

  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.map((left) => (
          <LeftEntry key={`${left.type} ${left.documentId}`} left={left} />
        ))}
      </Flex>
      {pageCount > 1 ? (
        <Flex gap={2}>
          <StepButtons
            labels={{
              previous: formatMessage(message('undo.previous')),
              next: formatMessage(message('undo.next')),
            }}
            onPrevious={page === 1 ? undefined : () => setPage(page - 1)}
            onNext={page >= pageCount ? undefined : () => setPage(page + 1)}
          />
          <Typography variant="pi" textColor="neutral600" aria-live="polite">
            {formatMessage(message('undo.range'), { from: first, to: first + data.length - 1, total })}
          </Typography>
        </Flex>
      ) : null}
    </>
  );
};
