/**
 * Starts the sidebar's script, which the page carries deflated, and in it the page's style: Apps Script opens the page as
 * one file, and two thirds of it are words in three languages.
 */

/** Set by the build: the script, deflated, in base64. */
declare const PACKED_SCRIPT: string;

/** What is said where the script can't be unpacked or run. */
const FAILURE = {
  en: 'The sidebar could not be opened: this browser is too old for it. Update the browser, or use another one.',
  ko: '사이드바를 열 수 없어요. 브라우저 버전이 오래됐어요. 브라우저를 업데이트하거나 다른 브라우저를 사용해 주세요.',
  ja: 'サイドバーを開けませんでした。ブラウザのバージョンが古いようです。更新するか、別のブラウザをお使いください。',
};

async function unpacked(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}

function run(code: string): void {
  const script = document.createElement('script');
  script.textContent = code;
  document.body.append(script);
}

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

unpacked(PACKED_SCRIPT).then(run).catch(explain);
