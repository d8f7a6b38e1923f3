/** What the script might answer about cells that need the add-on, and about one cell, for the states of the Share tab. */

import type { Text } from '../src/core/kpi';
import { LEFT } from '../src/i18n/portableCells';
import { CPL } from '../src/kpis/CPL';
import type { BroughtBack, MadePortable, NeedingCell, NeedingCells } from '../src/share/portable/portableRequests';
import type { Explanation } from '../src/share/requests';

const NO_NATIVE: Text = {
  en: 'RESPONSE_TIME has no native formula, since it works through a column of records. Keep the function, or keep its value.',
  ko: 'RESPONSE_TIME 함수는 기록 목록 전체를 계산하기 때문에 기본 수식으로 바꿀 수 없어요. 함수를 그대로 두거나 값으로 바꿔 주세요.',
  ja: 'RESPONSE_TIMEは記録の列全体から計算するため、標準の数式にはできません。関数のまま残すか、値に置き換えてください。',
};
const TOO_LONG: Text = {
  en: 'Needs a helper cell: without the functions the formula would pass 2,000 characters. CAC_PAYBACK(FULLY_LOADED_CAC(B2;C2;D2);ARPC(E2;F2);G2) would be worked out there.',
  ko: '보조 셀이 필요해요. 함수를 쓰지 않으면 수식이 2,000자를 넘어서, CAC_PAYBACK(FULLY_LOADED_CAC(B2;C2;D2);ARPC(E2;F2);G2) 부분을 보조 셀에서 계산해야 해요.',
  ja: '補助セルが必要です。関数を使わないと数式が2,000文字を超えるため、CAC_PAYBACK(FULLY_LOADED_CAC(B2;C2;D2);ARPC(E2;F2);G2)を補助セルで計算します。',
};
const DIFFERS: Text = {
  en: 'As a plain formula it would show ⚠ New leads: not a number, and not 40.',
  ko: "기본 수식으로 바꾸면 40이 아니라 '⚠ 신규 리드 수: 숫자 아님'으로 보여요.",
  ja: '標準の数式では、40ではなく「⚠ 新規リード数が数値でない」と表示されます。',
};

const cell = (address: string, formula: string, more: Partial<NeedingCell> = {}): NeedingCell => ({
  ...{ sheet: 'Campaigns 2026', cell: address, formula, fills: 1, way: 'formula' },
  ...more,
});

const HELPER = cell(
  'H2',
  '=IF(CLTV_TO_CAC(CLTV_MARGIN(B2;C2;D2);CAC_PAYBACK(FULLY_LOADED_CAC(B2;C2;D2);ARPC(E2;F2);G2))>3;"ok";"")',
  {
    way: 'helper',
    why: TOO_LONG,
  },
);
const VALUES = [
  cell('J2', '=RESPONSE_TIME(Requests!B2:B400;Requests!C2:C400)', { way: 'value', why: NO_NATIVE }),
  cell('J3', '=RESPONSE_TIME_PERCENTILE(Requests!B2:B400;Requests!C2:C400;0.9)', { way: 'value', why: NO_NATIVE }),
  cell('J4', '=MRR(Bills!B2:B40;Bills!C2:C40)', { way: 'value', why: NO_NATIVE, stays: LEFT.errorValue }),
];

/** Cells of every kind on the open sheet. */
export const MANY_NEEDING: NeedingCells = {
  sheet: 'Campaigns 2026',
  cells: [
    cell('D2', '=CPL(B2:B1001;C2:C1001)', { fills: 1000 }),
    cell('E2', '=IF(B2>0;ROAS(F2;B2);"")'),
    HELPER,
    ...VALUES,
  ],
  count: 1005,
  formulas: 1001,
  helpers: 1,
  values: 3,
  converted: 0,
  unreadable: [],
};

/** The same once they have been made portable, but for one. */
export const FEW_NEEDING: NeedingCells = {
  ...MANY_NEEDING,
  cells: VALUES.slice(1),
  ...{ count: 2, formulas: 0, helpers: 0, values: 2, converted: 1003 },
};

/** A file in which nothing needs the add-on, and what is remembered on one of its sheets can't be read. */
export const NONE_NEEDING: NeedingCells = {
  ...MANY_NEEDING,
  cells: [],
  unreadable: ['Campaigns 2026'],
  ...{ count: 0, formulas: 0, helpers: 0, values: 0, converted: 0 },
};

/** What came of making them portable. */
export const MADE: MadePortable = {
  formulas: 1001,
  helpers: 1,
  values: 1,
  different: [{ sheet: 'Campaigns 2026', cell: 'D14', why: DIFFERS }],
  left: [
    ...VALUES.slice(1).map(({ sheet, cell: address }) => ({ sheet, cell: address, why: NO_NATIVE })),
    { sheet: 'Campaigns 2026', cell: 'D16', why: LEFT.tooMany },
  ],
};

/** What came of bringing the functions back. */
export const BROUGHT_BACK: BroughtBack = {
  cells: 1001,
  left: [
    { sheet: 'Q1', cell: 'D9', why: LEFT.edited },
    { sheet: 'Q1', cell: 'D12', why: LEFT.gone },
  ],
};

const HERE = { sheet: 'Campaigns 2026', cell: 'D2' };
const FACTS = {
  function: CPL.name,
  meaning: CPL.meaning,
  unit: CPL.unit,
  better: CPL.better,
  section: CPL.section,
  published: CPL.published ?? [],
  ...(CPL.care && { care: CPL.care }),
  lookAt: CPL.lookAt ?? [],
} as const;
const INPUTS: Explanation['inputs'] = CPL.arguments.map(({ label }, index) => ({
  ...{ sheet: 'Campaigns 2026', cell: ['B2', 'C2'][index] ?? '', label },
  ...{ called: ['Ad spend in Q1', 'Leads (HubSpot)'][index] ?? '', shown: ['$5,000.00', '125'][index] ?? '' },
}));
const WORDS: Text = {
  en: 'Marketing cost ÷ New leads',
  ko: '마케팅 비용 ÷ 신규 리드 수',
  ja: 'マーケティング費用 ÷ 新規リード数',
};

/** A cell with a function of the add-on. */
export const EXPLAINED: Explanation = {
  ...HERE,
  formula: '=CPL(B2;C2)',
  shown: '$40.00',
  title: CPL.title,
  says: [],
  kpi: FACTS,
  words: WORDS,
  numbers: '$5,000.00 ÷ 125 = $40.00',
  inputs: INPUTS,
  more: 0,
};

/** A plain formula whose labels say what it is. */
export const SUGGESTED: Explanation = {
  ...EXPLAINED,
  formula: '=B2/C2',
  suggestion: {
    says: {
      en: 'This looks like Cost per lead (CPL). The function says so in the formula and checks its inputs:',
      ko: "'리드당 비용(CPL)' 계산으로 보여요. 함수를 쓰면 수식만 봐도 알 수 있고 입력값도 확인해 줘요.",
      ja: 'リード獲得単価(CPL)の計算のようです。関数を使うと数式だけで内容がわかり、入力値も確認されます。',
    },
    formula: '=CPL(B2;C2)',
  },
};

/** A cell with an error, which a cell of another sheet causes. */
export const IN_TROUBLE: Explanation = {
  ...HERE,
  formula: '=IF(A2<>"";CPL(Costs!B2;C2);"")',
  shown: '#ERROR!',
  title: CPL.title,
  says: [
    {
      en: 'The function is part of a longer formula.',
      ko: '더 긴 수식 안에 이 함수가 들어 있어요.',
      ja: 'この関数は、より長い数式の一部です。',
    },
  ],
  kpi: FACTS,
  words: WORDS,
  inputs: INPUTS.map((input, index) => (index === 0 ? { ...input, sheet: 'Costs', shown: 'n/a' } : input)),
  more: 3,
  trouble: {
    says: {
      en: 'Marketing cost (Costs!B2) is text: n/a. Type digits only, without a currency sign, unit or space.',
      ko: '마케팅 비용(Costs!B2) 값이 텍스트예요: n/a. 통화 기호, 단위, 공백 없이 숫자만 입력해 주세요.',
      ja: 'マーケティング費用(Costs!B2)がテキストです：n/a。通貨記号・単位・空白を付けず、数字だけを入力してください。',
    },
    place: { sheet: 'Costs', cell: 'B2' },
  },
};

/** A cell in which there is nothing. */
export const NOTHING: Explanation = {
  ...HERE,
  formula: '',
  shown: '',
  title: { en: 'An empty cell', ko: '빈 셀', ja: '空白のセル' },
  says: [
    {
      en: 'Nothing is in this cell. Select a cell with a number or a formula.',
      ko: '이 셀에는 아무것도 없어요. 숫자나 수식이 있는 셀을 선택해 주세요.',
      ja: 'このセルには何も入っていません。数値か数式のあるセルを選択してください。',
    },
  ],
  inputs: [],
  more: 0,
};
