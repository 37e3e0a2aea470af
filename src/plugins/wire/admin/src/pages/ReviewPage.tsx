import { Route, Routes } from 'react-router-dom';
import { RecurringList } from '../components/recurring/RecurringList';
import { ApplicationList } from '../components/review/ApplicationList';
import { NoticeList } from '../components/review/NoticeList';
import { NoticePage } from '../components/review/NoticePage';
import { ReviewDesk } from '../components/review/ReviewDesk';
import { ReviewTabs } from '../components/review/ReviewTabs';

/** Legal notices: the queue, one notice at a time, what is decided, paragraphs that recur, and decisions on their way to the articles. */
export const ReviewPage = () => (
  <ReviewDesk>
    <Routes>
      <Route
        index
        element={
          <ReviewTabs tab="queue">
            <NoticeList key="queue" view="queue" />
          </ReviewTabs>
        }
      />
      <Route
        path="decided"
        element={
          <ReviewTabs tab="decided">
            <NoticeList key="decided" view="decided" />
          </ReviewTabs>
        }
      />
      <Route
        path="recurring"
        element={
          <ReviewTabs tab="recurring">
            <RecurringList />
          </ReviewTabs>
        }
      />
      <Route
        path="applications"
        element={
          <ReviewTabs tab="applications">
            <ApplicationList />
          </ReviewTabs>
        }
      />
      <Route path=":id" element={<NoticePage />} />
    </Routes>
  </ReviewDesk>
);
