import { Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useDirection } from '../../hooks/use-direction';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';

const TABS = {
  queue: PAGES.review,
  decided: PAGES.decided,
  recurring: PAGES.recurring,
  applications: PAGES.applications,
} as const;

export type ReviewTab = keyof typeof TABS;

/** The lists of Review, each with an address of its own. */
export const ReviewTabs = ({ tab, children }: { tab: ReviewTab; children: ReactNode }) => {
  const { formatMessage } = useIntl();
  const direction = useDirection();
  const navigate = useNavigate();
  const title = formatMessage(message('nav.review'));

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={formatMessage(message(`review.subtitle.${tab}`))} />
      <Layouts.Content>
        <Tabs.Root
          dir={direction}
          variant="simple"
          value={tab}
          activationMode="manual"
          onValueChange={(next: string) => navigate(TABS[next as ReviewTab])}
        >
          <Tabs.List aria-label={formatMessage(message('review.tabs'))}>
            {(Object.keys(TABS) as ReviewTab[]).map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {formatMessage(message(`review.tab.${name}`))}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={tab} style={{ paddingBlockStart: '2.4rem' }}>
            {children}
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
