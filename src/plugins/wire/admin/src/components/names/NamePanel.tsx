import { useRBAC } from '@strapi/strapi/admin';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { EntityType } from '../../../../core/entities/mention';
import { PLUGIN_ID } from '../../../../shared/constants';
import type { PanelProps } from '../../lib/panel-article';
import { panelRecord } from '../../lib/panel-record';
import { PERMISSIONS } from '../../lib/permissions';
import { Directed } from '../directed/Directed';

// Loaded beside the first form of a person, an organization or an event: it brings all English texts along.
const NameState: ComponentType<{ type: EntityType; id: string; mayDecide: boolean }> = lazy(() =>
  import('./NameState').then((module) => ({ default: module.NameState })),
);

/** Beside the form of a person, an organization or an event: whether it is confirmed, and where it is named. Nothing, for who may not see that. */
export const NamePanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.names);
  const record = panelRecord(props);
  if (!record || !(allowedActions.canRead || allowedActions.canDecide)) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.names.panel`, defaultMessage: 'In the wire' }),
    content: (
      <Directed>
        <Suspense fallback={null}>
          <NameState {...record} mayDecide={allowedActions.canDecide === true} />
        </Suspense>
      </Directed>
    ),
  };
};
