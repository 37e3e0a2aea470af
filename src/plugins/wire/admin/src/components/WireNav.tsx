import { Divider } from '@strapi/design-system';
import { SubNav, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';

/** The plugin's own navigation, beside its pages. */
export const WireNav = () => {
  const { formatMessage } = useIntl();
  const { allowedActions: imports } = useRBAC(PERMISSIONS.imports);
  const { allowedActions: sources } = useRBAC(PERMISSIONS.sources);
  const label = formatMessage(message('nav.label'));

  const links = [
    {
      to: PAGES.import,
      label: formatMessage(message('nav.import')),
      shown: imports.canCreate,
      end: true,
    },
    {
      to: PAGES.imports,
      label: formatMessage(message('nav.imports')),
      shown: imports.canRead,
      end: false,
    },
    {
      to: PAGES.sources,
      label: formatMessage(message('nav.sources')),
      shown: sources.canRead || sources.canUpdate,
      end: false,
    },
  ];

  return (
    <SubNav.Main aria-label={label}>
      <SubNav.Header label={label} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <SubNav.Section key="intake" label={formatMessage(message('nav.section'))}>
              {links
                .filter(({ shown }) => shown)
                .map((link) => (
                  <SubNav.Link key={link.to} to={link.to} end={link.end} label={link.label} />
                ))}
            </SubNav.Section>,
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
};
