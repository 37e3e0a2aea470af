import type { LanguageCues } from '../matching/cue';

/** Japanese. Each character is a word. */
export const japanese: LanguageCues = {
  language: 'ja',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        '(免責事項|免責|ご注意|注意事項|重要なお知らせ|リスクについて)',
        '(投資に関する|本資料に関する) ..2 (注意|ご注意)',
      ],
    },
    {
      role: 'heading',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: ['(将来の見通し|将来予想|将来に関する|将来見通し) ..12 (記述|注意|事項)'],
    },
    {
      role: 'heading',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['(著作権について|著作権|転載について)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        '(責任を負|責任は負|責任を一切負|責任は一切負|責任を負い) ..4 (ません|ない|かね|兼ね)',
        '(責任|責) ..6 (負いません|負いかねます|負うものではありません|負わない)',
        '(自己責任|ご自身の判断|ご自身の責任)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        '(正確性|完全性|信頼性|有用性) ..14 (保証するもの|保証いたし|保証しま|保証は)',
        '(保証するものではありません|保証いたしません|保証しません|保証いたしかね)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(投資勧誘|投資助言|勧誘を目的|投資の勧誘|売買を推奨) ..14 (ありません|ない|ません)',
        '(情報提供のみ|情報提供を目的|参考情報)',
        '投資 ..10 (ご自身|自己の判断|自己責任)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(将来の見通しに関する|将来予想に関する|将来に関する) ..6 (記述|情報)',
        '(実際の業績|実際の結果) ..12 (異なる|大きく異なる|相違)',
        '(更新する義務|更新する責任|改訂する義務) ..6 (負い|ありません)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: ['(有価証券|証券) ..8 (勧誘|募集) ..10 (ありません|ではない|ものでは)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(個人の見解|筆者の見解|筆者個人|執筆者個人|著者の見解) ..20 (あり|見解|示す|代表|公式)',
        '(意見|見解) ..10 (公式見解|代表するもの|反映するもの) ..8 (ありません|ではない|ない)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(無断転載|無断複製|無断使用|無断引用) ..12 (禁じ|禁止|お断り|固く)',
        '(著作権法) ..16 (保護)',
        '(転載|複製|複写|転用) ..8 (禁じます|禁止|禁止します|お断り)',
        '(すべての権利|全ての権利) ..4 留保',
        '(著作権は) ..14 (帰属|属し)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['affiliate'],
      patterns: [
        '(アフィリエイト) ..16 (リンク|収益|報酬|プログラム|広告)',
        '(アソシエイト) ..12 (適格販売|収入)',
        '(商品を購入|購入) ..12 (売上の一部|収益の一部|報酬)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: [
        '(本記事|この記事|本コンテンツ) ..8 (提供|広告|プロモーション|ＰＲ|スポンサー|タイアップ)',
        '(プロモーションを含|広告が含まれ|広告を含)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: [
        '(医師|医療機関) ..10 (相談|受診) ..6 (ください|下さい)',
        '(診断|治療|医療行為) ..12 (代わる|代替|目的とした) ..6 (ありません|ない|ものでは)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated'],
      patterns: [
        '(ai|人工知能|生成ai) ..8 (作成|生成|執筆) ..6 (され|しま|した|た)',
        '(この記事|本記事) ..4 (は|) ..2 (ai|人工知能)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['translation'],
      patterns: ['(機械翻訳|自動翻訳)', '(原文|英語版|原語) ..10 (優先|正式|正本|公式)'],
    },
    {
      role: 'continuation',
      strength: 'strong',
      patterns: ['(本資料|本記事|当社|当サイト|情報|リスク|不確実|内容|権利|責任)'],
    },
    { role: 'against', strength: 'strong', patterns: ['(裁判所|原告|被告|弁護士|述べた|語った|と話し)'] },
    {
      role: 'stop',
      strength: 'strong',
      patterns: ['(お問い合わせ|問い合わせ先|関連記事|シェア|コメント|会社概要)'],
    },
  ],
};
