import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PublishOutcome } from '../../../../shared/contracts/publishing';
import { useErrorText } from '../../hooks/use-error-text';
import { usePublishMany } from '../../hooks/use-publish-many';
import { message } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import { sortOutcomes } from '../../lib/publish-outcomes';
import { Modal } from '../directed/Modal';
import { Callout } from '../Callout';
import { ProgressLine } from '../ProgressLine';
import { OutcomeList } from './OutcomeList';

const idOf = ({ article }: PublishOutcome): string => article.documentId;

/** The dialog's content: what may be published of the chosen articles and what not, and why; then what became of them. */
export const PublishMany = ({ articles, onClose }: { articles: readonly string[]; onClose: () => void }) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { allowedActions } = useRBAC(PERMISSIONS.notices);
  const { step, outcomes, untried, error, publish } = usePublishMany(articles);
  /** Those that were refused before anything was tried; they are told in the end, too. */
  const [before, setBefore] = useState<PublishOutcome[]>([]);
  const { through, refused } = sortOutcomes(outcomes);
  const [total, setTotal] = useState(0);
  const told = [...before, ...refused];
  const seesNotices = allowedActions.canRead === true || allowedActions.canDecide === true;

  const start = () => {
    setBefore(refused);
    setTotal(through.length);
    void publish(through.map(idOf));
  };

  return (
    <>
      <Modal.Body>
        <Flex
          direction="column"
          alignItems="stretch"
          gap={5}
          aria-busy={step === 'looking' || step === 'publishing'}
        >
          {step === 'looking' ? (
            <Flex justifyContent="center" padding={6}>
              <Loader>{formatMessage(message('article-list.publish.looking'))}</Loader>
            </Flex>
          ) : null}
          {step === 'publishing' ? (
            <ProgressLine
              share={outcomes.length / Math.max(1, total)}
              words={[
                formatMessage(message('article-list.publish.progress'), { done: outcomes.length, total }),
              ]}
            />
          ) : null}
          {step === 'ready' || step === 'done' ? (
            <Typography role="status" fontWeight="bold" textColor="neutral800">
              {formatMessage(
                message(step === 'done' ? 'article-list.publish.done' : 'article-list.publish.ready'),
                { count: through.length, refused: told.length },
              )}
            </Typography>
          ) : null}
          {error ? (
            <Callout tone="danger">
              {errorText(error)} {formatMessage(message('article-list.publish.untried'), { count: untried })}
            </Callout>
          ) : null}
          {told.length > 0 && step !== 'publishing' ? (
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Typography tag="h3" variant="sigma" textColor="neutral600">
                {formatMessage(message('article-list.publish.refused'), { count: told.length })}
              </Typography>
              <OutcomeList outcomes={told} seesNotices={seesNotices} />
            </Flex>
          ) : null}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" disabled={step === 'publishing'} onClick={onClose}>
          {formatMessage(message(step === 'done' ? 'article-panel.close' : 'article-panel.cancel'))}
        </Button>
        {step === 'done' ? null : (
          <Button
            type="button"
            loading={step === 'publishing'}
            disabled={step !== 'ready' || through.length === 0}
            onClick={start}
          >
            {formatMessage(message('article-list.publish.start'), { count: through.length })}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};
