/** What protections that only warn are like. */

import { AFFECTS } from './affects';
import { group } from './fact';

/** Protections. */
export const WARNINGS = group({
  rows: 1,
  facts: {
    fresh: {
      name: {
        en: 'New protection: description, warning only',
        ko: '새 보호: 설명, 경고만',
        ja: '新しい保護：説明、警告のみ',
      },
      expected: '"" false',
      affects: AFFECTS.repairs,
    },
    warning: {
      name: { en: 'Protection that only warns', ko: '경고만 표시하는 보호', ja: '警告のみの保護' },
      expected: 'true',
      affects: AFFECTS.warnings,
    },
    edit: {
      name: { en: 'Editing under it', ko: '경고만 표시할 때 편집', ja: '警告のみの保護での編集' },
      expected: 'true',
      affects: AFFECTS.warnings,
    },
    described: {
      name: { en: 'Its description', ko: '보호 설명', ja: '保護の説明' },
      expected: 'kept',
      affects: AFFECTS.warnings,
    },
    free: {
      name: { en: 'Ranges left free on a sheet', ko: '시트 보호에서 제외한 범위', ja: 'シート保護の対象外の範囲' },
      expected: '2',
      affects: AFFECTS.warnings,
    },
    removed: {
      name: { en: 'Protection removed', ko: '보호 해제', ja: '保護の解除' },
      expected: '0',
      affects: AFFECTS.warnings,
    },
  },
  look({ sheet, range }, see) {
    const { RANGE } = SpreadsheetApp.ProtectionType;
    const protection = range('A', 0).protect();
    see('fresh', () => `${JSON.stringify(protection.getDescription())} ${protection.isWarningOnly()}`);
    protection.setDescription('Leadsheet: check').setWarningOnly(true);
    const [read] = sheet.getProtections(RANGE);
    see('warning', () => String(read?.isWarningOnly()));
    see('edit', () => String(read?.canEdit()));
    see('described', () => (read?.getDescription() === 'Leadsheet: check' ? 'kept' : 'lost'));
    protection.remove();
    see('removed', () => String(sheet.getProtections(RANGE).length));
    const whole = sheet.protect().setWarningOnly(true);
    whole.setUnprotectedRanges([range('A', 0), range('C', 0)]);
    see('free', () => String(whole.getUnprotectedRanges().length));
    whole.remove();
  },
});
