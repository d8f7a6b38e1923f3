/** MAX_CPL: section 11 of the article. */

import { defineKpi } from '../core/kpi';
import { leadValue, targetRoi } from './arguments';

export const MAX_CPL = defineKpi({
  name: 'MAX_CPL',
  section: 11,
  goal: 'leads',
  unit: 'money',
  better: 'neither',
  title: { en: 'Maximum cost per lead (CPL)', ko: '허용 리드당 비용(최대 CPL)', ja: '許容リード獲得単価(許容CPL)' },
  meaning: {
    en: 'The most a lead may cost if the target ROI is to be reached.',
    ko: '목표 ROI를 달성하려면 리드 1건에 최대 얼마까지 쓸 수 있는지 보여줘요.',
    ja: '目標ROIを達成するために、リード1件にかけられる費用の上限です。',
  },
  care: {
    en: 'A target ROI of 0% is break-even; 200% means revenue of three times the cost.',
    ko: '목표 ROI가 0%면 비용과 같고, 200%면 매출이 비용의 3배라는 뜻이에요.',
    ja: '目標ROIは0%で費用と同額、200%なら売上が費用の3倍という意味です。',
  },
  arguments: [leadValue, targetRoi],
  formula: 'lead_value / (1 + target_roi)',
  synonyms: [
    'target CPL',
    'allowable CPL',
    'bid ceiling',
    '許容CPA',
    '限界CPA',
    '上限',
    '최대 리드 비용',
    '허용 CPA',
    '상한',
  ],
});
