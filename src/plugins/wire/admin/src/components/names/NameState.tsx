import { Button, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { EntityType } from '../../../../core/entities/mention';
import { useErrorText } from '../../hooks/use-error-text';
import { useNameWords } from '../../hooks/use-name-words';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import {
  useDecideNamesMutation,
  useGetNameRecordQuery,
  useListNameProposalsQuery,
} from '../../services/names-api';
import { LoadCallout } from '../LoadCallout';
import { ConfirmedBadge } from './ConfirmedBadge';

interface NameStateProps {
  type: EntityType;
  id: string;
  mayDecide: boolean;
}

/** Whether a record is confirmed, in how many articles it is, which others it may be; with a button that confirms it. */
export const NameState = ({ type, id, mayDecide }: NameStateProps) => {
  const { formatMessage } = useIntl();
  const words = useNameWords();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const isUnsaved = useForm('NameState', ({ modified }) => modified, false) === true;
  const {
    data: record,
    isError,
    refetch,
  } = useGetNameRecordQuery({ type, id }, { refetchOnMountOrArgChange: true });
  const { data: likes } = useListNameProposalsQuery({ record: id, page: 1, pageSize: 1 });
  const [decide, { isLoading }] = useDecideNamesMutation();
  if (!record)
    return isError ? (
      <LoadCallout onRetry={refetch} />
    ) : (
      <Loader small>{formatMessage(message('names.loading'))}</Loader>
    );
  const count = likes?.meta.pagination.total ?? 0;

  const confirm = async () => {
    const answer = await decide({ action: 'confirm', body: { type, records: [id] } });
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: errorText(answer.error) }
        : { type: 'success', message: formatMessage(message('names.panel.done')) },
    );
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} wrap="wrap">
        <ConfirmedBadge confirmed={record.confirmed} />
        <Typography variant="pi" textColor="neutral800">
          {words.articles(record)}
        </Typography>
      </Flex>
      {record.confirmed ? null : (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('names.panel.proposed'))}
        </Typography>
      )}
      {count > 0 ? (
        <Typography variant="pi" textColor="neutral800">
          {formatMessage(message('names.panel.likes'), { count })}
        </Typography>
      ) : null}
      <Link tag={NavLink} to={PAGES.nameRecord(type, id)} isExternal={false}>
        {formatMessage(message('names.panel.open'))}
      </Link>
      {mayDecide && !record.confirmed ? (
        <>
          <Button
            type="button"
            variant="secondary"
            fullWidth
            startIcon={<Check />}
            loading={isLoading}
            disabled={isUnsaved}
            onClick={confirm}
          >
            {formatMessage(message('names.confirm'))}
          </Button>
          {isUnsaved ? (
            <Typography variant="pi" textColor="warning700" role="status">
              {formatMessage(message('names.panel.unsaved'))}
            </Typography>
          ) : null}
        </>
      ) : null}
    </Flex>
  );
};
