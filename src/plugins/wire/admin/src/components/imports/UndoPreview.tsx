import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { UNDO_WHYS } from '../../../../shared/constants';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { useGetWireUndoPreviewQuery } from '../../services/imports-api';
import { Callout } from '../Callout';
import { LeftEntry } from '../LeftByUndoList';

/** What an undo would do now: how much goes, what comes back as it was, and what stays and why. */
export const UndoPreview = ({ id }: { id: string }) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { currentData: preview, error } = useGetWireUndoPreviewQuery(id, { refetchOnMountOrArgChange: true });

  if (error) return <Callout tone="warning">{errorText(error)}</Callout>;
  if (!preview) {
    return (
      <Flex justifyContent="center" aria-live="polite">
        <Loader small>{formatMessage(message('undo.preview.loading'))}</Loader>
      </Flex>
    );
  }

  const { total, looked, gone, back, left, first } = preview;
  const whys = UNDO_WHYS.filter((why) => left[why]);
  const stays = whys.reduce((sum, why) => sum + (left[why] ?? 0), 0);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-testid="undo-preview">
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} aria-live="polite">
        <Typography tag="li">{formatMessage(message('undo.preview.gone'), { count: gone })}</Typography>
        <Typography tag="li">{formatMessage(message('undo.preview.back'), { count: back })}</Typography>
        <Typography tag="li" fontWeight={stays > 0 ? 'bold' : undefined}>
          {formatMessage(message('undo.preview.left'), { count: stays })}
        </Typography>
      </Flex>
      {looked < total ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('undo.preview.first'), { looked, total })}
        </Typography>
      ) : null}
      {first.length > 0 ? (
        <Box
          maxHeight="24rem"
          overflow="auto"
          padding={3}
          hasRadius
          background="neutral100"
          borderColor="neutral200"
          tabIndex={0}
          role="region"
          aria-label={formatMessage(message('undo.left'))}
        >
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {first.map((one) => (
              <LeftEntry key={one.documentId} left={one} />
            ))}
          </Flex>
        </Box>
      ) : null}
      {stays > first.length ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('imports.more-files'), { count: stays - first.length })}
        </Typography>
      ) : null}
    </Flex>
  );
};
