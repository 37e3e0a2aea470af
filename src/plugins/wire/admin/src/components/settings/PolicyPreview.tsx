import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { policiesFrom } from '../../../../core/policies/default-policies';
import type { PoliciesResponse, PreviewPoliciesResponse } from '../../../../shared/contracts/policies';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { changesPolicies, policiesToStore, type PolicyForm } from '../../lib/policy-form';
import { usePreviewWirePoliciesMutation } from '../../services/settings-api';
import { Callout } from '../Callout';
import { Panel } from '../Panel';

/** What would follow of what is in the form, before it is saved. */
export const PolicyPreview = ({ policies }: { policies: PoliciesResponse['data'] }) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const values = useForm('PolicyPreview', (form) => form.values) as PolicyForm;
  const [ask, { isLoading, error }] = usePreviewWirePoliciesMutation();
  const [told, setTold] = useState<{ asked: string; effect: PreviewPoliciesResponse['data'] }>();
  const data = policiesToStore(values, policiesFrom(policies.configured));
  const asking = JSON.stringify(data);
  const isChanged = changesPolicies(values, policies.policies);

  const handleAsk = async () => {
    const answer = await ask({ data });
    if ('data' in answer && answer.data) setTold({ asked: asking, effect: answer.data });
  };

  return (
    <Panel title={formatMessage(message('settings.preview'))}>
      <Typography textColor="neutral600">{formatMessage(message('settings.preview.about'))}</Typography>
      <Box>
        <Button
          type="button"
          variant="secondary"
          startIcon={<Eye />}
          disabled={!isChanged}
          loading={isLoading}
          onClick={() => void handleAsk()}
        >
          {formatMessage(message('settings.preview.ask'))}
        </Button>
      </Box>
      {error ? <Callout tone="danger">{errorText(error)}</Callout> : null}
      {told?.asked === asking && isChanged ? (
        <Callout
          tone="info"
          title={formatMessage(message('settings.preview.pending'), { count: told.effect.pending })}
        >
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
            {(['asked', 'blocking'] as const).map((name) => (
              <li key={name}>
                {formatMessage(message(`settings.preview.${name}`), {
                  now: told.effect.now[name],
                  then: told.effect.then[name],
                })}
              </li>
            ))}
          </Flex>
        </Callout>
      ) : null}
    </Panel>
  );
};
