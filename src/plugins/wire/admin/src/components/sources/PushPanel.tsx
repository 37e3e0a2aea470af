import { Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SourceDetail, SourceLimits } from '../../../../shared/contracts/sources';
import { message } from '../../lib/message';
import { pushExample } from '../../lib/push-example';
import { CopyBox } from '../CopyBox';
import { Panel } from '../Panel';
import { NewSecret } from './NewSecret';
import { SecretList } from './SecretList';

/** Signed pushes: their secrets, and how to send one. */
export const PushPanel = ({ source, limits }: { source?: SourceDetail; limits: SourceLimits }) => {
  const { formatMessage } = useIntl();
  const disabled = useForm('PushPanel', (form) => form.disabled);
  const [open, setOpen] = useState(false);
  // The panel may be served from elsewhere.
  const { backendURL } = window.strapi as { backendURL?: string };
  const url = new URL(limits.pushPath, backendURL || window.location.origin).href;

  return (
    <Panel title={formatMessage(message('source.push.title'))}>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(message(source ? 'source.push.about' : 'source.push.save-first'))}
      </Typography>
      {source ? (
        <>
          {source.secrets.length > 0 ? <SecretList source={source} /> : null}
          {disabled ? null : <NewSecret source={source} />}
          <div>
            <TextButton
              type="button"
              aria-expanded={open}
              endIcon={<CaretDown aria-hidden style={{ transform: open ? 'rotate(180deg)' : undefined }} />}
              onClick={() => setOpen(!open)}
            >
              {formatMessage(message('source.push.how'))}
            </TextButton>
          </div>
          {open ? (
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Typography variant="pi" textColor="neutral600">
                {formatMessage(message('source.push.how.about'))}
              </Typography>
              <CopyBox
                label={formatMessage(message('source.push.commands'))}
                text={pushExample({ url, source: source.slug })}
              />
            </Flex>
          ) : null}
        </>
      ) : null}
    </Panel>
  );
};
