/**
 * Starts the sidebar's script, which the page carries deflated, and in it the page's style, after the words of the
 * language that it speaks first, which the menu's item has put into the page.
 */

import { run, unpacked } from './unpack';

/** Set by the build: the script, deflated, in base64. */
declare const PACKED_SCRIPT: string;

/** What is said where the script can't be unpacked or run. */
const FAILURE = {
  en: 'The sidebar could not be opened: this browser is too old for it. Update the browser, or use another one.',
  ko: '사이드바를 열 수 없어요. 브라우저 버전이 오래됐어요. 브라우저를 업데이트하거나 다른 브라우저를 사용해 주세요.',
  ja: 'サイドバーを開けませんでした。ブラウザのバージョンが古いようです。更新するか、別のブラウザをお使いください。',
};

function explain(): void {
  const paragraphs = Object.entries(FAILURE).map(([language, sentence]) => {
    const paragraph = document.createElement('p');
    paragraph.lang = language;
    paragraph.setAttribute('role', 'alert');
    paragraph.textContent = sentence;
    return paragraph;
  });
  const body = document.createElement('div');
  body.className = 'body';
  body.append(...paragraphs);
  document.body.append(body);
}

const [, words = ''] = document.documentElement.getAttribute('data-words')?.split(' ') ?? [];
Promise.all([words, PACKED_SCRIPT].map(unpacked))
  .then((codes) => codes.forEach(run))
  .catch(explain);
