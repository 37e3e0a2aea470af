import { Checkbox, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { NoticeSummary } from '../../../../shared/contracts/notices';
import { useActorWords } from '../../hooks/use-actor-words';
import { useAddress } from '../../hooks/use-address';
import { usePercent } from '../../hooks/use-percent';
import { message, placementLabel } from '../../lib/message';
import type { ReviewQuery, ReviewView } from '../../lib/review-query';
import { Ago } from '../Ago';
import { DecisionBadge } from '../StateBadge';
import { NoticeLabel } from './NoticeLabel';

/** Two lines of a notice are enough to know it again. */
const Words = styled.div`
  min-width: 26rem;
  white-space: normal;
  padding-block: ${({ theme }) => theme.spaces[2]};

  a > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
    text-align: start;
  }
`;

interface NoticeRowProps {
  notice: NoticeSummary;
  view: ReviewView;
  to: string;
  /** Absent for who may not decide. */
  onSelect?: () => void;
  isSelected: boolean;
}

/** A notice in a list: its first words, what it does and who says it, how many articles carry it. */
export const NoticeRow = ({ notice, view, to, onSelect, isSelected }: NoticeRowProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const percent = usePercent();
  const actorWords = useActorWords();
  const navigate = useNavigate();
  const [, change] = useAddress<ReviewQuery>();
  const { documentId, text, kinds, issuer, language, source, score, decision, placement } = notice;
  const words = text.replace(/\s+/gu, ' ').trim();

  return (
    <Table.Row onClick={() => navigate(to)} style={{ cursor: 'pointer' }} data-notice={documentId}>
      {onSelect ? (
        <Table.Cell onClick={(event) => event.stopPropagation()}>
          <Checkbox
            aria-label={formatMessage(message('review.select'), { words: words.slice(0, 60) })}
            checked={isSelected}
            onCheckedChange={onSelect}
          />
        </Table.Cell>
      ) : null}
      <Table.Cell maxWidth="52rem" onClick={(event) => event.stopPropagation()}>
        <Words>
          <Link tag={NavLink} to={to} isExternal={false} lang={language} dir="auto">
            {words}
          </Link>
          <NoticeLabel kinds={kinds} issuer={issuer ?? null} />
        </Words>
      </Table.Cell>
      <Table.Cell>
        <Typography textColor="neutral800">{formatNumber(notice.articles)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography textColor="neutral800">{score === undefined ? '–' : percent(score)}</Typography>
      </Table.Cell>
      <Table.Cell>
        {view === 'queue' ? (
          <>
            <Typography textColor="neutral800" tag="p">
              <Ago at={notice.createdAt} />
            </Typography>
            {source ? (
              <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
                <bdi>{source.name}</bdi>
              </Typography>
            ) : null}
          </>
        ) : (
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <DecisionBadge decision={decision} />
            {decision === 'confirmed' ? (
              <Typography variant="pi" textColor="neutral600">
                {formatMessage(placementLabel(placement))}
              </Typography>
            ) : null}
          </Flex>
        )}
      </Table.Cell>
      {view === 'decided' ? (
        <Table.Cell onClick={(event) => event.stopPropagation()}>
          {notice.decidedAt ? (
            <Typography textColor="neutral800" tag="p">
              <Ago at={notice.decidedAt} />
            </Typography>
          ) : null}
          {notice.decidedBy ? (
            <TextButton onClick={() => change({ by: notice.decidedBy })}>
              <bdi>{actorWords(notice.decidedBy)}</bdi>
            </TextButton>
          ) : null}
        </Table.Cell>
      ) : null}
    </Table.Row>
  );
};
