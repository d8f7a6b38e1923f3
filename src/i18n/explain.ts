/** What is said of a cell that somebody wants explained. `{cell}` is an address, `{label}` what the sheet calls a number. */

import type { Text } from '../core/kpi';

/** What a cell is. */
export const KINDS = {
  empty: { en: 'An empty cell', ko: '빈 셀', ja: '空白のセル' },
  text: { en: 'Text', ko: '텍스트', ja: 'テキスト' },
  number: { en: 'A number', ko: '숫자', ja: '数値' },
  date: { en: 'A date', ko: '날짜', ja: '日付' },
  truth: { en: 'TRUE or FALSE', ko: 'TRUE/FALSE', ja: 'TRUE/FALSE' },
  formula: { en: 'A formula', ko: '수식', ja: '数式' },
  error: { en: 'An error', ko: '오류', ja: 'エラー' },
} as const satisfies Record<string, Text>;

/** What is said of a cell. */
export const SAYS = {
  empty: {
    en: 'Nothing is in this cell. Select a cell with a number or a formula.',
    ko: '이 셀에는 아무것도 없어요. 숫자나 수식이 있는 셀을 선택해 주세요.',
    ja: 'このセルには何も入っていません。数値か数式のあるセルを選択してください。',
  },
  typed: {
    en: 'Typed in by hand, not worked out by a formula.',
    ko: '직접 입력한 값이고, 수식으로 계산한 값이 아니에요.',
    ja: '直接入力された値で、数式で計算されたものではありません。',
  },
  typedAs: {
    en: '“{label}”: typed in by hand, not worked out by a formula.',
    ko: "'{label}': 직접 입력한 값이고, 수식으로 계산한 값이 아니에요.",
    ja: '「{label}」は直接入力された値で、数式で計算されたものではありません。',
  },
  heading: {
    en: 'Text, not a number that is worked out.',
    ko: '텍스트예요. 계산해서 나온 값이 아니에요.',
    ja: 'テキストです。計算された値ではありません。',
  },
  unknown: {
    en: 'This formula and its labels don’t tell which KPI it is.',
    ko: '이 수식과 이름만으로는 어떤 KPI인지 알 수 없어요.',
    ja: 'この数式と見出しからは、どのKPIかわかりません。',
  },
  spilled: {
    en: 'The formula in {cell} fills this cell.',
    ko: '{cell} 셀의 수식이 이 셀까지 채워요.',
    ja: '{cell}の数式がこのセルまで展開されています。',
  },
  within: {
    en: 'The function is part of a longer formula.',
    ko: '더 긴 수식 안에 이 함수가 들어 있어요.',
    ja: 'この関数は、より長い数式の一部です。',
  },
  others: {
    en: 'Also in this formula: {functions}.',
    ko: '이 수식에 함께 쓰인 함수: {functions}',
    ja: 'この数式にはほかに{functions}も使われています。',
  },
  aBlank: { en: 'a blank', ko: '빈칸', ja: '空白' },
  isBlank: { en: '{label} is blank', ko: '{label} 값이 없음', ja: '{label}が空白' },
  isFilledIn: { en: '{label} is filled in', ko: '{label} 값이 있음', ja: '{label}が入力済み' },
  onlyWhere: {
    en: 'Worked out only where {condition}; otherwise the cell shows {instead}.',
    ko: '이 조건에 맞을 때만 계산해요: {condition} (아닐 때 표시: {instead})',
    ja: '「{condition}」のときだけ計算し、それ以外は{instead}を表示します。',
  },
  exceptWhere: {
    en: 'Not worked out where {condition}: the cell then shows {instead}.',
    ko: '이 조건에 맞으면 계산하지 않아요: {condition} (대신 표시: {instead})',
    ja: '「{condition}」のときは計算せず、{instead}を表示します。',
  },
  asPercentage: {
    en: 'As a percentage that is {percent}: 1 is 100%.',
    ko: '백분율로는 {percent}예요(1이 100%).',
    ja: 'パーセントで表すと{percent}です(1が100%)。',
  },
  onError: {
    en: 'Instead of an error the cell shows {instead}.',
    ko: '계산 결과가 오류이면 대신 이렇게 표시해요: {instead}',
    ja: '計算結果がエラーのときは、代わりに{instead}を表示します。',
  },
  table: {
    en: 'Part of a table that LEAD_KPIS works out from your leads and activity.',
    ko: 'LEAD_KPIS 함수가 리드와 활동 데이터로 계산한 표의 일부예요.',
    ja: 'LEAD_KPISがリードと施策のデータから計算した表の一部です。',
  },
  tableRow: {
    en: '“{row}” in a table that LEAD_KPIS works out from your leads and activity.',
    ko: "LEAD_KPIS 함수가 리드와 활동 데이터로 계산한 표의 '{row}' 행이에요.",
    ja: 'LEAD_KPISがリードと施策のデータから計算した表の「{row}」の行です。',
  },
  counted: {
    en: '{label}: the leads with a date in “{date}”, counted by that date.',
    ko: "{label}: '{date}' 날짜가 있는 리드를 그 날짜 기준으로 센 값이에요.",
    ja: '{label}：「{date}」に日付があるリードを、その日付で数えた件数です。',
  },
  fromLeads: {
    en: '{label}: from “{field}” of the leads, by the date in “{date}”.',
    ko: "{label}: 리드의 '{field}' 값을 '{date}' 날짜 기준으로 계산해요.",
    ja: '{label}：リードの「{field}」から、「{date}」の日付で計算します。',
  },
  addedUp: {
    en: '{label}: “{field}” of the activity, added up.',
    ko: "{label}: 활동 데이터의 '{field}' 합계예요.",
    ja: '{label}：施策データの「{field}」の合計です。',
  },
  tooFewForTarget: {
    en: 'Too few to judge. {rate} rests on {count} ({label}); with so few, the real rate may lie anywhere from {low} to {high} (95% interval), and the target, {other}, lies within that.',
    ko: '판단하기에는 건수가 부족해요. {rate}의 바탕이 되는 건수는 {count}건({label})이어서 실제 비율은 {low}~{high} 사이 어디든 될 수 있고(95% 신뢰구간), 목표({other})가 그 안에 있어요.',
    ja: '判定には件数が足りません。{rate}は{count}件({label})から出した率で、実際の率は{low}～{high}の範囲としか言えず(95%信頼区間)、目標({other})もその範囲に入っています。',
  },
  tooFewForChannel: {
    en: 'Too few to tell it from the other channels. {rate} rests on {count} ({label}); with so few, the real rate may lie anywhere from {low} to {high} (95% interval), and the rate of all channels, {other}, lies within that.',
    ko: '다른 채널과 차이가 있는지 판단하기에는 건수가 부족해요. {rate}의 바탕이 되는 건수는 {count}건({label})이어서 실제 비율은 {low}~{high} 사이 어디든 될 수 있고(95% 신뢰구간), 전체 채널의 비율({other})이 그 안에 있어요.',
    ja: 'ほかのチャネルとの差を判断するには件数が足りません。{rate}は{count}件({label})から出した率で、実際の率は{low}～{high}の範囲としか言えず(95%信頼区間)、全チャネルの率({other})もその範囲に入っています。',
  },
  enough: {
    en: 'If the rate stays at {rate}, about {needed} cases ({label}) are enough.',
    ko: '비율이 {rate} 그대로라면 약 {needed}건({label})부터 판단할 수 있어요.',
    ja: '率が{rate}のままなら、約{needed}件({label})から判断できます。',
  },
  neverEnough: {
    en: 'The rate is so close to {other} that more cases won’t tell the two apart.',
    ko: '비율이 {other}에 아주 가까워서 건수가 늘어도 차이를 판단하기 어려워요.',
    ja: '率が{other}にごく近いため、件数が増えても差は判断できません。',
  },
  native: {
    en: 'A native formula that checks its inputs: it works without the add-on, too.',
    ko: '입력값을 확인하는 기본 수식이에요. 부가기능이 없어도 계산돼요.',
    ja: '入力値を確認する標準の数式で、アドオンがなくても計算されます。',
  },
  named: {
    en: 'The labels call this {title}, which is usually {words}.',
    ko: "이름은 '{title}'이고, 보통 이렇게 계산해요: {words}",
    ja: '見出しでは{title}となっています。通常の計算方法は「{words}」です。',
  },
  likely: {
    en: 'This looks like {title}. With the function, everybody sees that in the formula, and its inputs are checked:',
    ko: '{title} 계산으로 보여요. 함수를 쓰면 수식만 봐도 알 수 있고 입력값도 확인해 줘요.',
    ja: '{title}の計算のようです。関数を使うと数式だけで内容がわかり、入力値も確認されます。',
  },
  swapped: {
    en: 'The labels call this {title}, but its inputs are the other way round: {words}.',
    ko: "이름은 '{title}'인데 입력값의 순서가 반대예요. 올바른 계산: {words}",
    ja: '見出しは{title}ですが、入力値が逆になっています。正しい計算方法は「{words}」です。',
  },
  headline: {
    en: 'A headline: the number comes from this KPI’s own row further down.',
    ko: '핵심 지표로, 아래 KPI 행의 값을 그대로 보여줘요.',
    ja: '主要指標です。下にあるこのKPIの行の値を表示しています。',
  },
  marks: {
    en: 'Hidden marks by which Leadsheet knows this sheet again. Leave them as they are.',
    ko: 'Leadsheet가 이 시트를 알아보는 숨겨진 표식이에요. 그대로 두세요.',
    ja: 'Leadsheetがこのシートを見分けるための非表示の目印です。そのままにしてください。',
  },
  filled: {
    en: 'How many of the headlines have a number in this period. By that the sheet decides through which period it reports.',
    ko: '이 기간에 값이 채워진 핵심 지표 수예요. 이 수로 어느 기간까지 집계할지 정해요.',
    ja: 'この期間に数値がそろった主要指標の数です。どの期間まで集計するかがこれで決まります。',
  },
  events: {
    en: 'What happened in the period, such as a campaign or a price change. Free text.',
    ko: '캠페인이나 가격 변경 등 그 기간에 있었던 일을 적는 칸이에요.',
    ja: 'キャンペーンや価格変更など、期間中の出来事を書く欄です。',
  },
  replaced: {
    en: 'The KPI sheet’s own formula has been replaced here. “This sheet” in the Template tab can repair it.',
    ko: 'KPI 시트의 원래 수식이 아닌 내용이 들어 있어요. 템플릿 탭의 ‘이 시트’에서 복구할 수 있어요.',
    ja: 'KPIシートの元の数式とは別の内容が入っています。「テンプレート」タブの「このシート」で修復できます。',
  },
  fromData: {
    en: 'Worked out by the formula in the cell, such as from a table of leads: a number typed over it would stay as it is when the data changes.',
    ko: '셀의 수식이 리드 표 같은 데이터에서 계산한 값이에요. 숫자를 직접 입력하면 데이터가 바뀌어도 그대로 남아요.',
    ja: 'セルの数式が、リードの表などのデータから計算した値です。数値を直接入力すると、データが変わっても更新されなくなります。',
  },
  input: {
    en: 'You fill this in. Leave it blank until you know it.',
    ko: '직접 입력하는 칸이에요. 모르면 비워 두세요.',
    ja: '入力欄です。わからないうちは空白のままにします。',
  },
  carried: {
    en: 'Carried on from the period before; you may type another number over it.',
    ko: '이전 기간에서 자동으로 이어진 값이에요. 직접 고쳐도 돼요.',
    ja: '前の期間から自動で引き継がれます。上書きもできます。',
  },
  usedIn: { en: 'Used in: {titles}.', ko: '쓰이는 지표: {titles}', ja: 'この値を使う指標：{titles}' },
  latest: {
    en: 'The last number of the row, up to the period reported through.',
    ko: '집계 마지막 기간까지 중 가장 최근 값이에요.',
    ja: '集計の最終期間までの、いちばん新しい値です。',
  },
  total: {
    en: 'All periods up to the one reported through: sums divided by sums, never an average of averages. Periods in which an input is missing are left out.',
    ko: '집계 마지막 기간까지의 전체 값이에요. 합계끼리 나누고 평균의 평균은 쓰지 않아요. 입력이 빠진 기간은 제외해요.',
    ja: '集計の最終期間までの全体の値です。合計どうしで割り、平均の平均は使いません。入力が欠けた期間は除きます。',
  },
  sum: {
    en: 'The sum of all periods up to the one reported through.',
    ko: '집계 마지막 기간까지의 합계예요.',
    ja: '集計の最終期間までの合計です。',
  },
  weighted: {
    en: 'The average of all periods up to the one reported through, weighted by {label}.',
    ko: '집계 마지막 기간까지의 가중 평균이에요(가중치: {label}).',
    ja: '集計の最終期間までの平均です(「{label}」で加重)。',
  },
  stock: {
    en: 'A number at one point in time, so periods aren’t added up: an input shows its first number here, a KPI its latest.',
    ko: '한 시점의 값이라 기간끼리 더하지 않아요. 입력값은 처음 값, KPI는 최근 값이에요.',
    ja: '一時点の値なので、期間どうしを合計しません。入力値は最初の値、KPIは最新の値です。',
  },
  change: {
    en: 'How the latest number has changed from the period before.',
    ko: '최근 값을 바로 이전 기간의 값과 비교한 증감이에요.',
    ja: '最新の値を前の期間の値と比べた増減です。',
  },
  changePoints: {
    en: 'The latest rate minus the rate of the period before, in percentage points.',
    ko: '최근 비율에서 바로 이전 기간의 비율을 뺀 값(%p)이에요.',
    ja: '最新の率から前の期間の率を引いた値(ポイント)です。',
  },
  start: {
    en: 'The first number of the row, to compare with later.',
    ko: '값이 있는 첫 기간의 숫자예요. 나중에 비교하는 기준이 돼요.',
    ja: '数値がある最初の期間の値です。後で比較する基準になります。',
  },
  sinceStart: {
    en: 'How the latest number has changed from the first.',
    ko: '최근 값을 시작 값과 비교한 증감이에요.',
    ja: '最新の値を開始時の値と比べた増減です。',
  },
  target: {
    en: 'What you aim for. You type it, and the status compares the latest number with it.',
    ko: '목표로 삼은 값이에요. 직접 입력하면 달성 현황이 최근 값과 비교해요.',
    ja: '目標の値です。入力すると、達成状況で最新の値と比べます。',
  },
  statusHigher: {
    en: 'On target where the latest number is at least the target.',
    ko: '최근 값이 목표 이상이면 달성이에요.',
    ja: '最新の値が目標以上なら達成です。',
  },
  statusLower: {
    en: 'On target where the latest number is at most the target.',
    ko: '최근 값이 목표 이하면 달성이에요.',
    ja: '最新の値が目標以下なら達成です。',
  },
  statusNone: {
    en: 'No status: a higher number isn’t better or worse by itself.',
    ko: '높고 낮음만으로 좋고 나쁨을 말할 수 없어서 달성 현황이 없어요.',
    ja: '高い・低いだけでは評価できないため、達成状況はありません。',
  },
  statusInput: {
    en: 'Shows ⚠ if the row holds something that doesn’t belong there, such as text or a negative number.',
    ko: '행에 텍스트나 음수처럼 넣을 수 없는 값이 있으면 ⚠로 알려줘요.',
    ja: 'テキストやマイナスの数値など、入力できない値が行にあると⚠を表示します。',
  },
  owner: {
    en: 'Where the numbers come from, or who fills them in. Free text.',
    ko: '숫자의 출처나 입력 담당자를 적는 칸이에요.',
    ja: '数値の出典や入力担当者を書く欄です。',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with a cell, or doubtful, and how to mend it. */
export const TROUBLES = {
  missingArgument: {
    en: '{function} needs {nth} argument: {label}.',
    ko: '{function} 함수의 {nth} 인수가 빠져 있어요({label}).',
    ja: '{function}には{nth}の引数({label})が必要です。',
  },
  swappedArguments: {
    en: '{function} takes {arguments}, but by their labels these cells are in another order. Did you mean this? {formula}',
    ko: '{function} 함수의 인수 순서는 {arguments}인데, 셀의 이름을 보면 순서가 달라요. 이 수식이 맞는지 확인해 주세요: {formula}',
    ja: '{function}の引数の順序は{arguments}ですが、セルの見出しを見ると順序が違います。次の数式の間違いではないか確認してください：{formula}',
  },
  otherHeading: {
    en: '{cell} is headed “{heading}”, but {function} takes {argument} there. Check that it is the right cell.',
    ko: "{cell}의 제목은 '{heading}'인데, {function} 함수의 그 자리에는 '{argument}' 값이 들어가요. 맞는 셀인지 확인해 주세요.",
    ja: '{cell}の見出しは「{heading}」ですが、{function}のその位置には「{argument}」が入ります。正しいセルか確認してください。',
  },
  otherRow: {
    en: '{function} pairs the cells of {first} and {other} one by one, but the two ranges begin in different rows, so every number is set against one of another row.',
    ko: '{function} 함수는 {first} 범위와 {other} 범위의 셀을 차례로 짝지어 계산하는데, 시작 행이 서로 달라서 다른 행의 숫자끼리 계산되고 있어요.',
    ja: '{function}は{first}と{other}のセルを順に組み合わせますが、開始行が違うため、別の行の数値どうしで計算されています。',
  },
  otherColumn: {
    en: '{function} pairs the cells of {first} and {other} one by one, but the two ranges begin in different columns, so every number is set against one of another column.',
    ko: '{function} 함수는 {first} 범위와 {other} 범위의 셀을 차례로 짝지어 계산하는데, 시작 열이 서로 달라서 다른 열의 숫자끼리 계산되고 있어요.',
    ja: '{function}は{first}と{other}のセルを順に組み合わせますが、開始列が違うため、別の列の数値どうしで計算されています。',
  },
  inputError: {
    en: '{label} ({cell}) is an error itself: {value}. Mend that cell first; this one follows.',
    ko: "'{label}'({cell}) 셀이 이미 오류({value})예요. 그 셀을 먼저 고치면 이 셀도 바로잡혀요.",
    ja: '「{label}」({cell})がエラー({value})になっています。先にそのセルを直すと、このセルも直ります。',
  },
  inputWarning: {
    en: '{label} ({cell}) says: {value}. Mend it there; this cell follows.',
    ko: "'{label}'({cell}) 셀에 '{value}' 표시가 있어요. 그 셀을 고치면 이 셀도 바로잡혀요.",
    ja: '「{label}」({cell})に「{value}」と表示されています。そこを直すと、このセルも直ります。',
  },
  fromData: {
    en: '{label} ({cell}) is worked out from your data and says: {value}. Mend that column there; “Check the data” in the tab Leads names the rows. The formula here is right.',
    ko: "'{label}'({cell}) 값은 데이터에서 계산되는데 '{value}' 표시가 있어요. 데이터의 해당 열을 고쳐 주세요. 리드 탭의 ‘데이터 점검’에서 몇 행인지 알려 드려요. 이 셀의 수식은 그대로 두세요.",
    ja: '「{label}」({cell})はデータから計算され、「{value}」と表示されています。データ側のその列を直してください。「リード」タブの「データを確認」で、どの行かがわかります。このセルの数式はそのままで問題ありません。',
  },
  inputText: {
    en: '{label} ({cell}) is text: “{value}”. Type digits only, without a currency sign, unit or space.',
    ko: "'{label}'({cell}) 값이 텍스트('{value}')예요. 통화 기호, 단위, 공백 없이 숫자만 입력해 주세요.",
    ja: '「{label}」({cell})がテキスト(「{value}」)です。通貨記号・単位・空白を付けず、数字だけを入力してください。',
  },
  divisor: {
    en: 'It divides by {label} ({cell}), which is {value}. Fill that cell in, or show a blank until it is: {formula}',
    ko: "나누는 값: '{label}'({cell}) = {value}. 그 셀을 채우거나, 값이 들어올 때까지 빈칸으로 두세요: {formula}",
    ja: '割る数の「{label}」({cell})が{value}です。そのセルを入力するか、入力されるまで空白にしてください：{formula}',
  },
  blank: { en: 'blank', ko: '빈칸', ja: '空白' },
  division: {
    en: 'Something in the formula divides by 0 or by an empty cell. Look at what stands right of each “/”.',
    ko: '수식 어딘가에서 0이나 빈 값으로 나누고 있어요. 각 / 기호의 오른쪽을 확인해 주세요.',
    ja: '数式のどこかで0または空白で割っています。それぞれの「/」の右側を確認してください。',
  },
  unreadable: {
    en: 'The formula can’t be read from character {at} on: check its brackets, quotation marks and separators.',
    ko: '수식의 {at}번째 글자부터 읽을 수 없어요. 괄호, 따옴표, 구분 기호를 확인해 주세요.',
    ja: '数式の{at}文字目から先を読み取れません。かっこ・引用符・区切り記号を確認してください。',
  },
  functionError: {
    en: '{function} can’t use one of its inputs. Point at the cell with the error: Google Sheets shows the sentence that says which.',
    ko: '{function} 함수가 쓸 수 없는 입력값이 있어요. 오류가 난 셀에 마우스를 올리면 어느 값인지 문장으로 보여요.',
    ja: '{function}が使えない入力値があります。エラーのセルにカーソルを合わせると、どの入力値かが文章で表示されます。',
  },
  parseError: {
    en: 'Google Sheets can’t read the formula. Check its brackets, quotation marks and separators, and type it again.',
    ko: 'Google Sheets가 수식을 읽지 못했어요. 괄호, 따옴표, 구분 기호를 확인하고 다시 입력해 주세요.',
    ja: 'Google スプレッドシートが数式を読み取れません。かっこ・引用符・区切り記号を確認して、入力し直してください。',
  },
  misspelt: {
    en: 'There is no function {written}. Did you mean {meant}?',
    ko: '{written} 함수는 없어요. {meant} 함수를 쓰려던 것이 아닌지 확인해 주세요.',
    ja: '{written}という関数はありません。{meant}の間違いではないか確認してください。',
  },
  inactive: {
    en: 'Google Sheets doesn’t know {function}: Leadsheet isn’t active in this file. Open Extensions → Leadsheet → Open sidebar once, or make the formula portable.',
    ko: 'Google Sheets가 {function} 함수를 찾지 못했어요. 이 파일에서 Leadsheet가 켜져 있지 않아요. 확장 프로그램 → Leadsheet → 사이드바 열기를 한 번 선택하거나 기본 수식으로 바꿔 주세요.',
    ja: 'Google スプレッドシートが{function}を認識できません。このファイルでLeadsheetが有効になっていません。拡張機能→Leadsheet→サイドバーを開くを一度選ぶか、標準の数式に置き換えてください。',
  },
  nameUnknown: {
    en: 'Google Sheets doesn’t know the name {written}. If it is text, put it in quotation marks: "{written}".',
    ko: 'Google Sheets가 {written} 이름을 찾지 못했어요. 텍스트라면 따옴표로 감싸 주세요: "{written}"',
    ja: 'Google スプレッドシートが{written}という名前を認識できません。テキストなら引用符で囲んでください："{written}"',
  },
  unknownName: {
    en: 'Google Sheets doesn’t know a name in the formula. Check how its functions and names are spelt.',
    ko: 'Google Sheets가 수식에 있는 이름을 찾지 못했어요. 함수와 이름의 철자를 확인해 주세요.',
    ja: 'Google スプレッドシートが数式の中の名前を認識できません。関数や名前のつづりを確認してください。',
  },
  deleted: {
    en: 'A cell that the formula read has been deleted: #REF! stands in its place. Undo the deletion, or point the formula at the right cell.',
    ko: '수식이 참조하던 셀이 삭제돼서 그 자리에 #REF!가 있어요. 삭제를 취소하거나 올바른 셀을 다시 지정해 주세요.',
    ja: '数式が参照していたセルが削除され、その位置が#REF!になっています。削除を元に戻すか、正しいセルを指定し直してください。',
  },
  sheetGone: {
    en: 'There is no sheet “{sheet}” in this file. Put it back, or point the formula at another one.',
    ko: "이 파일에 '{sheet}' 시트가 없어요. 시트를 되돌리거나 다른 시트를 지정해 주세요.",
    ja: 'このファイルに「{sheet}」というシートがありません。シートを元に戻すか、別のシートを指定してください。',
  },
  inTheWay: {
    en: 'The formula fills a range, and {cell} is in its way. Clear that cell, or move the formula to where there is room.',
    ko: '이 수식은 여러 셀을 채우는데 {cell} 셀에 값이 있어 막혔어요. 그 셀을 비우거나 수식을 넓은 곳으로 옮겨 주세요.',
    ja: 'この数式は複数のセルに展開されますが、{cell}に値があります。そのセルを空けるか、数式を広い場所に移してください。',
  },
  reference: {
    en: 'The formula points at cells that aren’t there, or a cell is in the way of its results. Check its addresses, and the cells below and beside it.',
    ko: '수식이 없는 셀을 가리키거나, 결과가 들어갈 자리를 다른 셀이 막고 있어요. 주소와 아래·옆의 셀을 확인해 주세요.',
    ja: '数式が存在しないセルを参照しているか、結果の展開先に値があります。番地と、下や横のセルを確認してください。',
  },
  notFound: {
    en: 'A lookup in the formula found nothing. Check what it looks for: spelling, spaces, and numbers that are stored as text.',
    ko: '수식의 찾기 함수가 값을 찾지 못했어요. 찾는 값의 철자, 공백, 텍스트로 저장된 숫자인지 확인해 주세요.',
    ja: '数式の検索で値が見つかりません。検索する値のつづり、空白、テキストとして保存された数値がないか確認してください。',
  },
  value: {
    en: 'Something in the formula isn’t the kind of value that is needed there, such as text where a number belongs.',
    ko: '숫자가 필요한 자리에 텍스트가 있는 등, 수식에 맞지 않는 종류의 값이 있어요.',
    ja: '数値が必要なところにテキストがあるなど、数式に合わない種類の値があります。',
  },
  number: {
    en: 'The result is too large, or can’t be worked out as a number. Check the digits of its inputs.',
    ko: '결과가 너무 크거나 숫자로 계산할 수 없어요. 입력값의 자릿수를 확인해 주세요.',
    ja: '結果が大きすぎるか、数値として計算できません。入力値の桁を確認してください。',
  },
  volatile: {
    en: 'Google doesn’t let an add-on’s function read {written}, which changes all the time. Type a fixed date instead.',
    ko: '계속 바뀌는 {written} 함수는 부가기능 함수에 넣을 수 없어요. 대신 날짜를 직접 넣어 주세요.',
    ja: '値が変わり続ける{written}は、アドオンの関数に渡せません。代わりに固定の日付を入力してください。',
  },
  loading: {
    en: 'Google is still working it out. Wait a little and reload the page; one formula over a whole range is faster than many.',
    ko: 'Google이 아직 계산하고 있어요. 잠시 기다렸다가 페이지를 새로고침해 주세요. 수식을 여러 개 쓰기보다 범위 수식 하나가 더 빨라요.',
    ja: 'Googleがまだ計算しています。少し待ってからページを再読み込みしてください。数式を多く並べるより、範囲全体の数式1つのほうが速く計算できます。',
  },
  warning: {
    en: 'This number can’t be worked out; the text in the cell says why. Check the inputs it names.',
    ko: '이 숫자는 계산할 수 없고, 셀에 그 이유가 표시돼 있어요. 표시된 입력값을 확인해 주세요.',
    ja: 'この数値は計算できません。理由はセルに表示されています。示された入力値を確認してください。',
  },
} as const satisfies Record<string, Text>;
