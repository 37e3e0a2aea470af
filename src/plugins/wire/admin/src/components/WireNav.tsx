import { Divider } from '@strapi/design-system';
import { SubNav, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PAGES } from '../lib/links';
import { message, type MessageKey } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';

interface NavEntry {
  to: string;
  label: MessageKey;
  shown: boolean;
  end?: boolean;
}

/** The plugin's own navigation, beside its pages. */
export const WireNav = () => {
  const { formatMessage } = useIntl();
  const { allowedActions: imports } = useRBAC(PERMISSIONS.imports);
  const { allowedActions: notices } = useRBAC(PERMISSIONS.notices);
  const { allowedActions: names } = useRBAC(PERMISSIONS.names);
  const { allowedActions: sources } = useRBAC(PERMISSIONS.sources);
  const { allowedActions: policies } = useRBAC(PERMISSIONS.policies);
  const label = formatMessage(message('nav.label'));

  const sections: { key: string; label: MessageKey; links: NavEntry[] }[] = [
    {
      key: 'intake',
      label: 'nav.section',
      links: [
        { to: PAGES.import, label: 'nav.import', shown: imports.canCreate, end: true },
        { to: PAGES.imports, label: 'nav.imports', shown: imports.canRead || imports.canUndo },
        { to: PAGES.sources, label: 'nav.sources', shown: sources.canRead || sources.canUpdate },
      ],
    },
    {
      key: 'desk',
      label: 'nav.desk',
      links: [
        { to: PAGES.review, label: 'nav.review', shown: notices.canRead || notices.canDecide },
        { to: PAGES.names, label: 'nav.names', shown: names.canRead || names.canDecide },
        { to: PAGES.settings, label: 'nav.settings', shown: policies.canRead || policies.canUpdate },
      ],
    },
  ];

  return (
    <SubNav.Main aria-label={label}>
      <SubNav.Header label={label} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {sections
            .map((section) => ({ ...section, links: section.links.filter(({ shown }) => shown) }))
            .filter(({ links }) => links.length > 0)
            .map((section) => (
              <SubNav.Section key={section.key} label={formatMessage(message(section.label))}>
                {section.links.map((link) => (
                  <SubNav.Link
                    key={link.to}
                    to={link.to}
                    end={link.end}
                    label={formatMessage(message(link.label))}
                  />
                ))}
              </SubNav.Section>
            ))}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
};
