import { useIntl } from 'react-intl';
import { useApplications } from '../../hooks/use-applications';
import { message } from '../../lib/message';
import { Panel } from '../Panel';
import { ApplicationProgress } from './ApplicationProgress';

/** How far the last decision about a notice has come to its articles; nothing where there was none. */
export const ApplicationPanel = ({ notice, mayDecide }: { notice: string; mayDecide: boolean }) => {
  const { formatMessage } = useIntl();
  const { list } = useApplications({ notice, page: 1, pageSize: 1 });
  const [latest] = list?.data ?? [];
  if (!latest) return null;

  return (
    <Panel title={formatMessage(message('review.application'))}>
      <ApplicationProgress application={latest} mayDecide={mayDecide} />
    </Panel>
  );
};
