import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PreviewFlag } from '../../../shared/contracts/preview';
import { kindLabel, message } from '../lib/message';

/** A disclaimer's kinds and its issuer, as it is labelled in the text and in the list; a `Badge` could not stand within a line of text. */
export const FlagLabel = ({ flag, small = false }: { flag?: PreviewFlag; small?: boolean }) => {
  const { formatMessage, formatList } = useIntl();
  const kinds = formatList(
    (flag?.kinds ?? []).map((kind) => formatMessage(kindLabel(kind))),
    { type: 'conjunction' },
  );

  return (
    <>
      <Box
        tag="span"
        display="inline-block"
        hasRadius
        background="neutral0"
        borderColor="warning600"
        paddingLeft={small ? 1 : 2}
        paddingRight={small ? 1 : 2}
        paddingTop={small ? 0 : 1}
        paddingBottom={small ? 0 : 1}
      >
        <Typography variant="sigma" textColor="neutral800">
          {kinds
            ? formatMessage(message('flags.label'), { kinds })
            : formatMessage(message('preview.legend.notice'))}
        </Typography>
      </Box>
      {flag?.issuer ? (
        <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
          {formatMessage(message('flags.by'), { issuer: flag.issuer })}
        </Typography>
      ) : null}
    </>
  );
};
