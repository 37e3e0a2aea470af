import type { LanguageCues } from '../matching/cue';

/** Chinese, simplified and traditional. Each character is a word. */
export const chinese: LanguageCues = {
  language: 'zh',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        '(免责声明|免責聲明|免责条款|免責條款|法律声明|法律聲明|风险提示|風險提示|重要提示|特别声明|特別聲明|郑重声明|鄭重聲明)',
        '(免责|免責)',
      ],
    },
    {
      role: 'heading',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: ['(前瞻性陈述|前瞻性声明|前瞻性陳述|前瞻性聲明|安全港声明|安全港聲明)'],
    },
    {
      role: 'heading',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['(版权声明|版權聲明|著作权声明)'],
    },
    { role: 'heading', strength: 'fair', patterns: ['(声明|聲明|提示)'] },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        '(不承担|不承擔|概不负|概不負|不负|不負|不承担) ..6 (责任|責任)',
        '(本站|本网|本報|本报|本公司|我们) ..10 (不承担|不承擔|不负责|不負責)',
        '(后果自负|後果自負|风险自担|風險自擔)',
        '(责任自负|責任自負)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        '(不保证|不保證|不作任何保证|不作任何保證|不对) ..14 (准确|準確|完整|真实|真實|可靠|及时)',
        '(不作|不做) ..6 (保证|保證|承诺|承諾)',
        '(按现状|按現狀|按原样)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(不构成|不構成|不作为|不作為) ..12 (建议|建議|依据|依據)',
        '(投资建议|投資建議) ..4 (投资者|据此|風險)',
        '(投资有风险|投資有風險|入市需谨慎|入市需謹慎|股市有风险)',
        '(据此操作|據此操作|据此入市)',
        '(仅供参考|僅供參考)',
        '(过往业绩|過往業績|过往表现) ..8 (不|并不)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(前瞻性陈述|前瞻性声明|前瞻性陳述|前瞻性聲明)',
        '(没有义务|不承担更新|沒有義務|無義務|无义务) ..8 (更新|修改|修订|修訂)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: ['(不构成|不構成) ..10 (要约|要約|邀请|邀請|招揽)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(不代表|并不代表|並不代表|不反映) ..12 (立场|立場|观点|觀點|意见|意見)',
        '(观点|觀點|意见|言论) ..8 (仅代表|僅代表|只代表|不代表)',
        '(仅代表|僅代表) ..6 (个人|本人|個人|作者)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(版权所有|版權所有|保留所有权利|保留一切权利|保留所有權利|版权归)',
        '(未经|未經|非经) ..12 (许可|授权|許可|授權|同意|书面) ..14 (不得|禁止|严禁|嚴禁|请勿)',
        '(不得|禁止|严禁|嚴禁) ..4 (转载|轉載|复制|複製|摘编)',
        '(转载请|轉載請|转载须|转载需) ..6 (注明|註明)',
        '(侵权必究|違者必究|违者必究|翻印必究)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['third-party-content', 'syndication'],
      patterns: [
        '(转载自|转自|来源于|轉載自|系转载) ..14 (目的|不代表|传递|版权|观点|不负责)',
        '(目的在于传递|目的在於傳遞|传递更多信息)',
        '(如涉及|如有) ..6 (侵权|版权|版權|侵權) ..10 (联系|聯繫|删除)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: [
        '(本文|本内容|本篇) ..4 (为|為|系|是) ..4 (广告|廣告|推广|赞助|付费)',
        '(广告|廣告|赞助) ..2 内容 ..6 (不代表|由)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: [
        '(不能替代|不可替代|不能代替|不能取代) ..8 (医生|医疗|诊断|专业|醫生|醫療)',
        '(请咨询|請諮詢|遵医嘱|咨询医生)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated'],
      patterns: [
        '(由|使用|通过|借助) ..4 (人工智能|ai) ..6 (生成|撰写|创作|製作)',
        '(人工智能|ai) ..2 (生成|辅助)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['translation'],
      patterns: [
        '(机器翻译|機器翻譯|自动翻译|自動翻譯)',
        '(以原文为准|以英文版为准|以原文為準|以英文为准|原文版本)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      patterns: ['(风险|不确定|不確定|内容|信息|本文|本网站|本站|责任|版权|投资者|该等陈述)'],
    },
    { role: 'against', strength: 'strong', patterns: ['(他说|她说|表示|指出|法院|原告|被告|律师|判决)'] },
    {
      role: 'stop',
      strength: 'strong',
      patterns: ['(联系我们|聯絡我們|相关阅读|責任編輯|责任编辑|分享|评论|关于我们)'],
    },
  ],
};
