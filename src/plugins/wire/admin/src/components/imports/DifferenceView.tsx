import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ArticleDifference, ParagraphDifference } from '../../../../shared/contracts/again';
import { useDatesInText } from '../../hooks/use-dates-in-text';
import { readersKey } from '../../lib/again';
import { foldSame } from '../../lib/fold-same';
import { entityLabel, fieldLabel, message } from '../../lib/message';
import { Callout } from '../Callout';

const LOOK = {
  same: { background: 'neutral0', border: 'neutral200', sign: '' },
  removed: { background: 'danger100', border: 'danger200', sign: '−' },
  added: { background: 'success100', border: 'success200', sign: '+' },
} as const;

/** A piece of text that goes, comes or stays: told by a sign and in words as well as by its colour. */
const Piece = ({ change, text }: ParagraphDifference) => {
  const { formatMessage } = useIntl();
  const { background, border, sign } = LOOK[change];

  return (
    <Flex
      tag="li"
      alignItems="flex-start"
      gap={2}
      padding={2}
      hasRadius
      background={background}
      borderColor={border}
      data-change={change}
    >
      {sign ? (
        <Typography
          textColor={change === 'removed' ? 'danger700' : 'success700'}
          fontWeight="bold"
          aria-label={formatMessage(
            message(change === 'removed' ? 'difference.removed' : 'difference.added'),
          )}
          role="img"
        >
          {sign}
        </Typography>
      ) : null}
      <Typography
        tag="p"
        dir="auto"
        textColor={change === 'same' ? 'neutral600' : 'neutral800'}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {text}
      </Typography>
    </Flex>
  );
};

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
      {title}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {children}
    </Flex>
  </Flex>
);

/** What readers would see of it, which nothing else shown here tells. */
const ReadersView = ({ difference }: { difference: ArticleDifference }) => {
  const { formatMessage, formatDate } = useIntl();
  const { release } = difference;
  const time = release?.after && formatDate(release.after, { dateStyle: 'medium', timeStyle: 'short' });
  const isCalledOff = release && !time && difference.publication.after === 'draft';

  return (
    <Flex direction="column" alignItems="flex-start" gap={2} data-testid="difference-readers">
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
        {formatMessage(message('difference.readers'))}
      </Typography>
      <Typography textColor="neutral800">{formatMessage(message(readersKey(difference)))}</Typography>
      {time ? (
        <Typography textColor="neutral800">
          {formatMessage(message('difference.release'), { time })}
        </Typography>
      ) : null}
      {isCalledOff ? (
        <Typography textColor="neutral800">{formatMessage(message('difference.release.none'))}</Typography>
      ) : null}
    </Flex>
  );
};

/** What would be other in an article than it is: for readers, fields, text, notices and names. */
export const DifferenceView = ({ difference }: { difference: ArticleDifference }) => {
  const { formatMessage, formatList } = useIntl();
  const datesIn = useDatesInText();
  const { fields, paragraphs, notices, names, conflicts } = difference;
  const nameOf = (field: string) => {
    const label = fieldLabel(field);
    return label ? formatMessage(label) : field;
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={5} data-testid="difference">
      <ReadersView difference={difference} />
      {conflicts.length > 0 ? (
        <Callout tone="warning" title={formatMessage(message('difference.conflicts'))}>
          {formatMessage(message('difference.conflicts.about'), {
            fields: formatList(conflicts.map(nameOf)),
          })}
        </Callout>
      ) : null}
      {fields.map(({ name, before, after }) => (
        <Part key={name} title={nameOf(name)}>
          {before === undefined ? null : <Piece change="removed" text={datesIn(before)} />}
          {after === undefined ? null : <Piece change="added" text={datesIn(after)} />}
        </Part>
      ))}
      {paragraphs.length > 0 ? (
        <Part title={formatMessage(message('field.body'))}>
          {foldSame(paragraphs).map((piece, index) =>
            'folded' in piece ? (
              <Box tag="li" key={index} paddingLeft={2}>
                <Typography variant="pi" textColor="neutral600">
                  {formatMessage(message('difference.folded'), { count: piece.folded })}
                </Typography>
              </Box>
            ) : (
              <Piece key={index} {...piece} />
            ),
          )}
        </Part>
      ) : null}
      {notices.length > 0 ? (
        <Part title={formatMessage(message('difference.notices'))}>
          {notices.map(({ change, text, before, after }, index) => (
            <Flex
              tag="li"
              key={index}
              direction="column"
              alignItems="flex-start"
              gap={1}
              data-notice={change}
            >
              <Typography textColor="neutral800" fontWeight="semiBold">
                {formatMessage(message(`difference.notice.${change}`), {
                  before: before ? formatMessage(message(`difference.placement.${before}`)) : '',
                  after: after ? formatMessage(message(`difference.placement.${after}`)) : '',
                })}
              </Typography>
              <Typography dir="auto" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
                {text}
              </Typography>
            </Flex>
          ))}
        </Part>
      ) : null}
      {names.length > 0 ? (
        <Part title={formatMessage(message('difference.names'))}>
          {names.map(({ change, type, name }, index) => (
            <Piece key={index} change={change} text={`${name} (${formatMessage(entityLabel(type))})`} />
          ))}
        </Part>
      ) : null}
    </Flex>
  );
};
