import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';

export const ReviewPage = () => {
  const title = useIntl().formatMessage(message('nav.review'));
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} />
    </Page.Main>
  );
};
