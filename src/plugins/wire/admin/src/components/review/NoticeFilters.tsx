import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NOTICE_KINDS, PLACEMENTS } from '../../../../core/disclaimers/flag';
import { NOTICE_SORTS, type NoticeFilter } from '../../../../shared/contracts/notices';
import { useAddress } from '../../hooks/use-address';
import { useLanguageName } from '../../hooks/use-language-name';
import { kindLabel, message, placementLabel } from '../../lib/message';
import {
  AGES,
  chosenOf,
  noticeSortOf,
  OUTCOMES,
  SCORES,
  type ReviewQuery,
  type ReviewView,
} from '../../lib/review-query';
import { useListWireSourcesQuery } from '../../services/wire-api';
import { ListSearch } from '../ListSearch';
import { FilterSelect } from './FilterSelect';
import { IssuerFilter } from './IssuerFilter';

/** Those in which notices are found; see `docs/disclaimers.md`. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'tr', 'az', 'uz', 'ar', 'zh', 'ja'];

interface NoticeFiltersProps {
  view: ReviewView;
  filter: NoticeFilter;
}

/** What narrows a list of notices down, and its order; all of it stands in the address. */
export const NoticeFilters = ({ view, filter }: NoticeFiltersProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const languageName = useLanguageName();
  const [query, change] = useAddress<ReviewQuery>();
  const { data: sources } = useListWireSourcesQuery();
  const chosen = chosenOf(query);
  const isDecided = view === 'decided';

  const set = (name: keyof ReviewQuery) => (value: string | undefined) => change({ [name]: value });
  const percent = (score: number) => ({
    value: String(score),
    label: formatNumber(score / 100, { style: 'percent' }),
  });
  const number = (value: number | undefined) => (value === undefined ? undefined : String(value));
  const { issuer: _chosen, search: _words, ...ofIssuers } = filter;

  return (
    <Flex gap={2} wrap="wrap">
      <ListSearch label={formatMessage(message('review.search'))} />
      {isDecided ? (
        <>
          <FilterSelect
            label={formatMessage(message('review.filter.decision'))}
            value={chosen.outcome}
            options={OUTCOMES.map((value) => ({
              value,
              label: formatMessage(message(`review.outcome.${value}`)),
            }))}
            onChange={set('decision')}
          />
          <FilterSelect
            label={formatMessage(message('review.filter.placement'))}
            value={chosen.placement}
            options={PLACEMENTS.map((value) => ({ value, label: formatMessage(placementLabel(value)) }))}
            onChange={set('placement')}
          />
        </>
      ) : null}
      <FilterSelect
        label={formatMessage(message('review.filter.kind'))}
        value={chosen.kind}
        options={NOTICE_KINDS.map((value) => ({ value, label: formatMessage(kindLabel(value)) }))}
        onChange={set('kind')}
      />
      <IssuerFilter value={chosen.issuer} filter={ofIssuers} onChange={set('issuer')} />
      {sources && sources.length > 0 ? (
        <FilterSelect
          label={formatMessage(message('review.about.source'))}
          value={chosen.source}
          options={sources.map(({ documentId, name }) => ({ value: documentId, label: name }))}
          onChange={set('source')}
        />
      ) : null}
      <FilterSelect
        label={formatMessage(message('review.about.language'))}
        value={chosen.language}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        onChange={set('language')}
      />
      <FilterSelect
        label={formatMessage(message('review.filter.from'))}
        value={number(chosen.from)}
        options={SCORES.map(percent)}
        onChange={set('from')}
      />
      <FilterSelect
        label={formatMessage(message('review.filter.to'))}
        value={number(chosen.to)}
        options={SCORES.map(percent)}
        onChange={set('to')}
      />
      <FilterSelect
        label={formatMessage(message('review.filter.met'))}
        value={number(chosen.days)}
        options={AGES.map((days) => ({
          value: String(days),
          label: formatMessage(message('review.filter.days'), { days }),
        }))}
        onChange={set('days')}
      />
      <FilterSelect
        isNeeded
        label={formatMessage(message('review.sort'))}
        value={noticeSortOf(query, view)}
        options={NOTICE_SORTS.filter((sort) => sort !== 'decided' || isDecided).map((value) => ({
          value,
          label: formatMessage(message(`review.sort.${value}`)),
        }))}
        onChange={set('sort')}
      />
    </Flex>
  );
};
