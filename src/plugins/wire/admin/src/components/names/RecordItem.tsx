import { Box, Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { useNameWords } from '../../hooks/use-name-words';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { ArticleLinks } from './ArticleLinks';
import { ConfirmedBadge } from './ConfirmedBadge';
import { Evidence } from './Evidence';
import { NameActions, type NameDialog } from './NameActions';

const POSITIONS = 3;
const SHOWN_ABOVE = ['Said to be'] as const;

const Item = styled.li<{ $current: boolean }>`
  padding: ${({ theme }) => theme.spaces[5]};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  /* The one that keys mean is marked by more than its ground. */
  border-inline-start: 4px solid
    ${({ theme, $current }) => ($current ? theme.colors.primary600 : 'transparent')};

  &:last-child {
    border-block-end: none;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

/** What an import found on one side, where it is found on the other; below each other where there is little room. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(26rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

interface RecordItemProps {
  record: NameRecord;
  /** Whether it is the one that keys mean. */
  isCurrent: boolean;
  isChosen: boolean;
  mayDecide: boolean;
  /** Whether the list has confirmed ones, too. */
  showsState: boolean;
  onFocus: () => void;
  onChoose: () => void;
  onOpen: (dialog: NameDialog) => void;
}

/** A record in the list: what speaks for it, where it is found, and what may be decided about it. */
export const RecordItem = forwardRef<HTMLLIElement, RecordItemProps>(
  ({ record, isCurrent, isChosen, mayDecide, showsState, onFocus, onChoose, onOpen }, ref) => {
    const { formatMessage } = useIntl();
    const words = useNameWords();
    const { name, type, documentId, aliases, positions } = record;
    const about = [record.subtype, record.place, words.date(record)].filter(Boolean).join(' · ');
    const further = positions.length - POSITIONS;

    return (
      <Item
        ref={ref}
        $current={isCurrent}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={-1}
        onFocus={onFocus}
        data-name={name}
      >
        <Flex gap={4} alignItems="flex-start">
          {mayDecide ? (
            <Box paddingTop={1} shrink={0}>
              <Checkbox
                aria-label={formatMessage(message('names.choose'), { name })}
                checked={isChosen}
                onCheckedChange={onChoose}
              />
            </Box>
          ) : null}
          <Flex direction="column" alignItems="stretch" gap={3} flex="1" minWidth={0}>
            <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
              <Box minWidth={0} flex="1 1 20rem">
                <Flex gap={2} wrap="wrap">
                  <Typography tag="h2" variant="delta" textColor="neutral800" dir="auto">
                    <Link
                      tag={NavLink}
                      to={PAGES.nameRecord(type, documentId)}
                      isExternal={false}
                      fontSize={3}
                    >
                      {name}
                    </Link>
                  </Typography>
                  {showsState ? <ConfirmedBadge confirmed={record.confirmed} /> : null}
                </Flex>
                {about ? (
                  <Typography tag="p" textColor="neutral600" dir="auto">
                    {about}
                  </Typography>
                ) : null}
              </Box>
              {mayDecide ? <NameActions record={record} onOpen={onOpen} /> : null}
            </Flex>
            <Columns>
              <Flex direction="column" alignItems="flex-start" gap={2}>
                {positions.slice(0, POSITIONS).map((position) => (
                  <Typography key={position.id} tag="p" textColor="neutral800" dir="auto">
                    {words.position(position)}
                  </Typography>
                ))}
                {further > 0 ? (
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {formatMessage(message('names.positions.more'), { count: further })}
                  </Typography>
                ) : null}
                {aliases.length > 0 ? (
                  <Typography tag="p" variant="pi" textColor="neutral800" dir="auto">
                    {formatMessage(message('names.also'), { names: words.names(aliases) })}
                  </Typography>
                ) : null}
                <Evidence text={record.evidence} without={positions.length > 0 ? SHOWN_ABOVE : []} />
              </Flex>
              <Flex direction="column" alignItems="stretch" gap={2}>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {words.articles(record)}
                </Typography>
                <ArticleLinks articles={record.recent} />
              </Flex>
            </Columns>
          </Flex>
        </Flex>
      </Item>
    );
  },
);
RecordItem.displayName = 'RecordItem';
