import { Cast } from '@strapi/icons';
import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { PLUGIN_ID } from '../../../../shared/constants';
import { PERMISSIONS } from '../../lib/permissions';

const DESK = {
  id: 'desk',
  pluginId: PLUGIN_ID,
  icon: Cast,
  // Not `message()`: it would put all English texts into the panel's first download.
  title: { id: `${PLUGIN_ID}.home.title`, defaultMessage: 'At the desk' },
  component: () => import('./DeskWidget').then(({ DeskWidget }) => DeskWidget),
};

const isDesk = ({ id, pluginId }: { id: string; pluginId?: string }): boolean =>
  id === DESK.id && pluginId === DESK.pluginId;

/**
 * What Strapi renders for a plugin that is not ready, each time that somebody has logged in and before it shows a page: it puts our widget on
 * the home page of whoever may see something in it, first, before Strapi's own. A widget's `permissions` cannot say that: Strapi wants all of
 * them, and here any one is enough.
 */
export function deskInitializer(widgets: StrapiApp['widgets']) {
  return function DeskInitializer({ setPlugin }: { setPlugin: (pluginId: string) => void }) {
    const isLoading = useAuth('DeskInitializer', (state) => state.isLoading);
    const check = useAuth('DeskInitializer', (state) => state.checkUserHasPermissions);

    useEffect(() => {
      if (isLoading) return undefined;
      let isLeft = false;
      const offer = (maySee: boolean) => {
        if (isLeft) return;
        widgets.register((registered) => {
          const others = registered.filter((widget) => !isDesk(widget));
          return maySee ? [DESK, ...others] : others;
        });
        setPlugin(PLUGIN_ID);
      };
      check(PERMISSIONS.desk).then(
        (found) => offer(found.length > 0),
        () => offer(false),
      );
      return () => {
        isLeft = true;
      };
    }, [check, isLoading, setPlugin]);

    return null;
  };
}
