import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { kindLabel, message } from '../lib/message';
import { fromLines, takesOut, type RuleRow } from '../lib/policy-form';

/** @returns what a rule says, in a sentence */
export const useRuleWords = (): ((rule: RuleRow) => string) => {
  const { formatMessage, formatList } = useIntl();

  return useCallback(
    (rule) => {
      const anyOf = (values: readonly string[]) => formatList(values, { type: 'disjunction' });
      const conditions = [
        rule.kinds.length > 0
          ? formatMessage(message('settings.rule.if.kinds'), {
              kinds: anyOf(rule.kinds.map((kind) => formatMessage(kindLabel(kind)))),
            })
          : undefined,
        ...(['sources', 'issuers', 'languages'] as const).map((name) => {
          const names = fromLines(rule[name]);
          return names && formatMessage(message(`settings.rule.if.${name}`), { names: anyOf(names) });
        }),
      ].filter((condition) => condition !== undefined);
      const deeds = [
        rule.deed === 'default'
          ? undefined
          : takesOut(rule.deed)
            ? formatMessage(message(`settings.rule.then.${rule.deed}`), { from: rule.from ?? 0 })
            : formatMessage(message(`settings.deed.${rule.deed}`)),
        rule.blocks === 'unsaid' ? undefined : formatMessage(message(`settings.rule.blocks.${rule.blocks}`)),
      ].filter((deed) => deed !== undefined);
      return formatMessage(message('settings.rule.sentence'), {
        conditions:
          conditions.length > 0
            ? formatList(conditions, { type: 'conjunction' })
            : formatMessage(message('settings.rule.if.any')),
        deeds:
          deeds.length > 0
            ? formatList(deeds, { type: 'unit' })
            : formatMessage(message('settings.rule.then.nothing')),
      });
    },
    [formatList, formatMessage],
  );
};
