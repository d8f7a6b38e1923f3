/** The register of each language: words that no text of the product may hold, and scripts it has to be written in. */

import type { Language } from '../src/core/kpi';

/** Machine output, words of another trade, and verdicts; none may stand in any text. */
export const NEVER: Readonly<Record<Language, RegExp>> = {
  en: /!|\bplease\b|\bbenchmark\b/i,
  ko: /[!！]|당신|귀하|공개율|회의|(?<!투자 대비 )수익(?!률)|전달률|승률|거래 규모|고객 수명|쿼트|잠재 고객 생성|애드온|기준치|정상|은\(는\)|을\(를\)|이\(가\)|와\(과\)/,
  ja: /[!！]|あなた|弊社|鉛|リード値|バウンス率|会議|取引サイズ|販売資格|リード生成|リード世代|クォート|顧客寿命|インバウンド|(?<!有効)商談化率|(?<!経常)収益|基準|正常/,
};

/** Whether a text is written in its language, or has nothing to translate: letters that people say, and numbers. */
export function isWrittenIn(language: Language, text: string): boolean {
  if (language === 'ko' && /\p{Script=Hangul}/u.test(text)) return true;
  if (language === 'ja' && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return true;
  return language === 'en' ? /[A-Za-z\d]/.test(text) : !/[a-z]{2}/.test(text);
}
