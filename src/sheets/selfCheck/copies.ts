/** What a copy of a sheet has of it, and what goes where rows and columns of it go. */

import { AFFECTS } from './affects';
import { group } from './fact';

/** Copies, and an inserted column in one. */
export const COPIES = group({
  rows: 2,
  facts: {
    formula: {
      name: { en: 'Copy of a sheet: formula', ko: '시트 사본: 수식', ja: 'シートのコピー：数式' },
      expected: 'kept',
      affects: AFFECTS.undoing,
    },
    note: {
      name: { en: 'Copy of a sheet: note', ko: '시트 사본: 메모', ja: 'シートのコピー：メモ' },
      expected: 'kept',
      affects: AFFECTS.undoing,
    },
    format: {
      name: { en: 'Copy of a sheet: number format', ko: '시트 사본: 숫자 서식', ja: 'シートのコピー：表示形式' },
      expected: '0.00%',
      affects: AFFECTS.undoing,
    },
    rule: {
      name: { en: 'Copy of a sheet: data validation', ko: '시트 사본: 데이터 확인', ja: 'シートのコピー：入力規則' },
      expected: 'kept',
      affects: AFFECTS.undoing,
    },
    marks: {
      name: {
        en: 'Copy of a sheet: conditional formats',
        ko: '시트 사본: 조건부 서식',
        ja: 'シートのコピー：条件付き書式',
      },
      expected: 'kept',
      affects: AFFECTS.undoing,
    },
    width: {
      name: { en: 'Copy of a sheet: column width', ko: '시트 사본: 열 너비', ja: 'シートのコピー：列の幅' },
      expected: '137',
      affects: AFFECTS.undoing,
    },
    protections: {
      name: { en: 'Copy of a sheet: protections', ko: '시트 사본: 보호', ja: 'シートのコピー：保護' },
      expected: '0',
      affects: AFFECTS.nothing,
    },
    metadata: {
      name: { en: 'Copy of a sheet: metadata', ko: '시트 사본: 메타데이터', ja: 'シートのコピー：メタデータ' },
      expected: '0',
      affects: AFFECTS.nothing,
    },
    hidden: {
      name: { en: 'Hiding the copy', ko: '사본 숨기기', ja: 'コピーを非表示にする' },
      expected: 'true',
      affects: AFFECTS.undoing,
    },
    following: {
      name: { en: 'Column inserted: formula follows', ko: '열 삽입: 수식 이동', ja: '列の挿入：数式が追従' },
      expected: 'follows',
      affects: AFFECTS.periods,
    },
    noteFollows: {
      name: { en: 'Column inserted: note follows', ko: '열 삽입: 메모 이동', ja: '列の挿入：メモが追従' },
      expected: 'follows',
      affects: AFFECTS.periods,
    },
  },
  look({ spreadsheet, sheet, second, at, range }, see) {
    range('B', 0)
      .setFormula(`=${at('D', 1)}+1`)
      .setNote('note')
      .setNumberFormat('0.00%');
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build();
    range('B', 0).setDataValidation(rule);
    sheet.setColumnWidth(26, 137);
    sheet.addDeveloperMetadata('leadsheetCheck', 'yes');
    const protection = range('C', 0).protect().setWarningOnly(true);
    const copy = spreadsheet.insertSheet(second, spreadsheet.getNumSheets(), { template: sheet });
    try {
      const cell = copy.getRange(at('B', 0));
      const kept = (holds: boolean): string => (holds ? 'kept' : 'lost');
      see('formula', () => kept(cell.getFormula() === range('B', 0).getFormula()));
      see('note', () => kept(cell.getNote() === 'note'));
      see('format', () => cell.getNumberFormat());
      see('rule', () => kept(cell.getDataValidation() !== null));
      see('marks', () => kept(copy.getConditionalFormatRules().length === sheet.getConditionalFormatRules().length));
      see('width', () => String(copy.getColumnWidth(26)));
      see('protections', () => String(copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length));
      see('metadata', () => String(copy.getDeveloperMetadata().length));
      see('hidden', () => String(copy.hideSheet().isSheetHidden()));
      copy.insertColumnAfter(1);
      const moved = copy.getRange(at('C', 0));
      const follows = (holds: boolean): string => (holds ? 'follows' : 'stays');
      see('following', () => follows(moved.getFormula() === `=${at('E', 1)}+1`));
      see('noteFollows', () => follows(moved.getNote() === 'note'));
    } finally {
      protection.remove();
      spreadsheet.deleteSheet(copy);
      // Which sheet is the open one now is nobody's promise.
      sheet.activate();
    }
  },
});
