import { Box, Button, Flex, SingleSelectOption } from '@strapi/design-system';
import { Key } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SourceDetail } from '../../../../shared/contracts/sources';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { useNewWireSecretMutation } from '../../services/wire-api';
import { SingleSelect } from '../directed/SingleSelect';
import { Callout } from '../Callout';
import { CopyBox } from '../CopyBox';

/** Hours for which the secret before may go on counting. */
const OVERLAPS = [24, 1, 168, 0];

/** Makes a secret, and shows it this once. */
export const NewSecret = ({ source }: { source: SourceDetail }) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [make, { data: made, error, isLoading }] = useNewWireSecretMutation();
  const [overlapHours, setOverlap] = useState(OVERLAPS[0]);
  const isFirst = source.secrets.length === 0;
  const label = formatMessage(message('source.secret'));
  // A secret that was removed again is not worth showing.
  const shown = made && source.secrets.some(({ id }) => id === made.id) ? made : undefined;

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        <Button
          type="button"
          variant="secondary"
          startIcon={<Key />}
          loading={isLoading}
          onClick={() => make({ id: source.documentId, ...(isFirst ? {} : { overlapHours }) })}
        >
          {formatMessage(message(isFirst ? 'source.secret.make' : 'source.secret.rotate'))}
        </Button>
        {isFirst ? null : (
          <Box minWidth="26rem">
            <SingleSelect
              size="S"
              aria-label={formatMessage(message('source.secret.overlap'))}
              value={String(overlapHours)}
              onChange={(value: string | number) => setOverlap(Number(value))}
            >
              {OVERLAPS.map((hours) => (
                <SingleSelectOption key={hours} value={String(hours)}>
                  {formatMessage(message('source.secret.overlap.hours'), { hours })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
        )}
      </Flex>
      {error ? <Callout tone="danger">{errorText(error)}</Callout> : null}
      <div aria-live="polite">
        {shown ? (
          <Callout tone="warning" title={formatMessage(message('source.secret.once'))}>
            <CopyBox label={label} text={shown.secret} />
          </Callout>
        ) : null}
      </div>
    </Flex>
  );
};
