/** What is round the sheets: time zones, names, locks, what is remembered, and the script project's own files. */

import { memory } from '../memory';
import { ownFile } from '../ownFile';
import { AFFECTS } from './affects';
import { group } from './fact';
import { failureOf } from './failureOf';
import { renamedTo, TRIAL } from './temporarySheet';

/** As many bytes as Google says that a property may have. */
const LONG = 'x'.repeat(9000);

/** The surroundings. */
export const SURROUNDINGS = group({
  rows: 1,
  facts: {
    zone: {
      name: {
        en: 'Time zones of spreadsheet and script',
        ko: '스프레드시트와 스크립트의 시간대',
        ja: 'スプレッドシートとスクリプトのタイムゾーン',
      },
      expected: 'the same',
      affects: AFFECTS.times,
    },
    clock: {
      name: {
        en: 'A date in the spreadsheet’s time zone',
        ko: '스프레드시트 시간대의 날짜',
        ja: 'スプレッドシートのタイムゾーンでの日付',
      },
      expected: '2026-03-04T00:00:00',
      affects: AFFECTS.months,
    },
    language: {
      name: { en: 'Language of the account', ko: '계정 언어', ja: 'アカウントの言語' },
      expected: 'two letters',
      affects: AFFECTS.words,
    },
    names: {
      name: {
        en: 'Two sheets whose names differ in capitals',
        ko: '대소문자만 다른 시트 이름',
        ja: '大文字・小文字だけが違うシート名',
      },
      expected: 'refused',
      affects: AFFECTS.inserting,
    },
    renamed: {
      name: { en: 'Sheet renamed: formulas follow', ko: '시트 이름 변경: 수식 반영', ja: 'シート名の変更：数式が追従' },
      expected: 'follows',
      affects: AFFECTS.inserting,
    },
    opened: {
      name: { en: 'A new sheet is the open one', ko: '새 시트가 열린 시트가 됨', ja: '新しいシートが開いた状態になる' },
      expected: 'true',
      affects: AFFECTS.inserting,
    },
    lock: {
      name: { en: 'The document’s lock is held', ko: '문서 잠금', ja: 'ドキュメントのロック' },
      expected: 'true',
      affects: AFFECTS.together,
    },
    property: {
      name: { en: 'Remembering 9,000 characters', ko: '9,000자 기억', ja: '9,000文字の記憶' },
      expected: '9000',
      affects: AFFECTS.repairs,
    },
    forgotten: {
      name: { en: 'Forgetting them', ko: '기억한 내용 삭제', ja: '記憶の削除' },
      expected: 'null',
      affects: AFFECTS.repairs,
    },
    page: {
      name: {
        en: 'The sidebar’s page, as it was pushed',
        ko: '푸시한 사이드바 페이지',
        ja: 'プッシュしたサイドバーのページ',
      },
      expected: 'whole',
      affects: AFFECTS.words,
    },
    pack: {
      name: { en: 'The words’ file, as it was pushed', ko: '푸시한 문구 파일', ja: 'プッシュした文言のファイル' },
      expected: 'whole',
      affects: AFFECTS.words,
    },
  },
  look({ spreadsheet, sheet, second, at, range }, see) {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const script = Session.getScriptTimeZone();
    see('zone', () => (zone === script ? 'the same' : `${zone}, ${script}`));
    range('A', 0).setValue(46085).setNumberFormat('yyyy-mm-dd');
    see('clock', () => Utilities.formatDate(range('A', 0).getValue(), zone, "yyyy-MM-dd'T'HH:mm:ss"));
    see('language', () => {
      const language = Session.getActiveUserLocale();
      return /^[a-z]{2}\b/.test(language) ? 'two letters' : language;
    });
    const made = spreadsheet.insertSheet(second);
    const renamed = renamedTo(second);
    try {
      see('opened', () => String(spreadsheet.getActiveSheet().getName() === second));
      see('names', () => {
        const capitals = second.toUpperCase();
        if (failureOf(() => spreadsheet.insertSheet(capitals)) !== undefined) return 'refused';
        const other = spreadsheet.getSheetByName(capitals);
        if (other) spreadsheet.deleteSheet(other);
        return 'allowed';
      });
      range('B', 0).setFormula(`='${second}'!${at('A', 0)}`);
      see('renamed', () => {
        made.setName(renamed);
        const followed = range('B', 0).getFormula().includes(made.getName());
        made.setName(second);
        return followed ? 'follows' : 'stays';
      });
      range('B', 0).clearContent();
    } finally {
      spreadsheet.deleteSheet(made);
      // Which sheet is the open one now is nobody's promise.
      sheet.activate();
    }
    see('lock', () => String(LockService.getDocumentLock().hasLock()));
    see('property', () => {
      memory().setProperty(TRIAL, LONG);
      return String(memory().getProperty(TRIAL)?.length);
    });
    memory().deleteProperty(TRIAL);
    see('forgotten', () => String(memory().getProperty(TRIAL)));
    see('page', () => {
      const content = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
      return /<html[^>]* data-version="\w+"/.test(content) && content.includes('<script>') ? 'whole' : 'changed';
    });
    see('pack', () => (/^\w+ [\w+/]+=*$/.test(ownFile('Words.en').trim()) ? 'whole' : 'changed'));
  },
});
