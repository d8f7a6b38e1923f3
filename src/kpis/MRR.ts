/** MRR: section 16 of the article. */

import { defineSeriesKpi } from '../core/kpi';
import { isBlank } from '../core/problem';
import { sum } from '../core/sum';
import { amounts, monthsPerBill } from './arguments';
import { cellProblem, isBlankColumn, numberAt, shapeProblem } from './columns';

export const MRR = defineSeriesKpi({
  name: 'MRR',
  section: 16,
  goal: 'earn',
  unit: 'money',
  better: 'higher',
  title: { en: 'Monthly recurring revenue (MRR)', ko: '월 반복 매출(MRR)', ja: '月次経常収益(MRR)' },
  meaning: {
    en: 'The revenue that repeats every month; yearly bills count one twelfth.',
    ko: '매달 반복해서 발생하는 매출이에요. 연 결제는 12분의 1로 계산해요.',
    ja: '毎月繰り返し得られる売上です。年払いは12分の1で数えます。',
  },
  care: {
    en: 'Only bills that recur belong here; leave out one-off fees such as set-up.',
    ko: '초기 설정비처럼 한 번만 청구하는 금액은 빼고 정기 결제 금액만 넣어 주세요.',
    ja: '初期費用のような一度だけの請求は含めず、継続課金の請求額だけを入れてください。',
  },
  arguments: [amounts, monthsPerBill],
  method: {
    en: 'The sum of each bill amount ÷ the months it covers (12 for a yearly bill, 3 for a quarterly one; 1 where left out).',
    ko: '각 청구 금액 ÷ 청구 주기(개월)의 합계예요. 연 결제는 12, 분기 결제는 3이고, 비워 두면 1로 계산해요.',
    ja: '各請求額 ÷ 請求1回の月数の合計です。年払いは12、四半期払いは3で、空白なら1として計算します。',
  },
  calculate: ([bills = [], months = []]) => {
    if (isBlankColumn(bills)) return '';
    const single = isBlankColumn(months) || months.length === 1;
    if (!single && months.length !== bills.length) {
      throw shapeProblem('amounts', bills.length, 'months_per_bill', months.length);
    }
    return sum(
      bills.flatMap((bill, i) =>
        isBlank(bill) ? [] : [numberAt('amounts', bills, i) / monthsAt(months, single ? 0 : i)],
      ),
    );
  },
  synonyms: [
    'subscription revenue',
    'monthly subscriptions',
    'サブスク',
    '月額売上',
    '月間経常収益',
    '월간 반복 매출',
    '구독 매출',
    '월 구독',
  ],
  lookAt: ['NET_NEW_MRR', 'NRR', 'CHURN_RATE'],
});

/** The months of one bill; 1 where the cell is blank. Throws `zero` or `notPositive` for what nothing is divided by. */
function monthsAt(column: readonly unknown[], index: number): number {
  if (isBlank(column[index])) return 1;
  const months = numberAt('months_per_bill', column, index);
  if (months > 0) return months;
  throw cellProblem(months === 0 ? 'zero' : 'notPositive', 'months_per_bill', column, index);
}
