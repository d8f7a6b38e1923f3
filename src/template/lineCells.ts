/** The cells of each line. */

import type { Unit } from '../core/kpi';
import { carriedFormula, cellFormula, inWords, labelOfKpiRow } from './calculations';
import { type RowCalls, rowCalls } from './calls';
import type { Accepts, Cell, LineCells } from './cell';
import type { Filling } from './filling';
import { changeFormatOf, formatOf } from './formats';
import * as formula from './formulas';
import type { Input } from './inputs';
import { isRatio, type KpiRow, unitOf } from './kpiRows';
import { COLUMN_NAMES, type ColumnName, cellAt, type Frame } from './layout';
import type { Line } from './lines';
import type { Look } from './looks';
import { noteOf } from './notes';
import { topLine } from './topLines';
import { WORDS } from './words';

/** The cells of `line`. What people fill in is empty but in a new sheet, whose `filling` says what stands there. */
export function lineCells(line: Line, frame: Frame, filling?: Filling): LineCells {
  const { language } = frame.options;
  switch (line.kind) {
    case 'band':
    case 'group':
      return everywhere({ value: '', look: line.kind }, { value: line.label[language], look: line.kind });
    case 'headline':
      return headline(line.of, frame);
    case 'filled':
      return {
        columns: { name: () => ({ value: WORDS.filled[language], look: 'quiet' }) },
        period: (column) => ({
          value: formula.filledFormula(column, frame),
          look: 'count',
          format: `0" / ${formula.shownHeadlines(frame).length}"`,
        }),
      };
    case 'input':
      return inputLine(line.input, frame, filling);
    case 'kpi':
      return kpiLine(line.of, frame, filling);
    case 'events':
      return {
        columns: { name: () => ({ value: WORDS.whatHappened[language], look: 'name' }) },
        period: (_, index) => ({ value: filling?.event(index) ?? '', look: 'words', format: '@' }),
      };
    case 'space':
      return { columns: {} };
    default:
      return topLine(line.kind, frame, filling);
  }
}

/** The same cell in every column but the marks', with another for the name. */
function everywhere(cell: Cell, name: Cell): LineCells {
  const same = (): Cell => cell;
  const columns = COLUMN_NAMES.filter((column) => column !== 'marks').map((column) => [column, same] as const);
  return { columns: { ...Object.fromEntries(columns), name: () => name }, period: same };
}

function headline(of: KpiRow, frame: Frame): LineCells {
  const { language } = frame.options;
  const format = formatOf(unitOf(of), frame.options, of.exact === true);
  const change = changeFormatOf(unitOf(of), language, of.exact === true);
  const same = (from: ColumnName | number, look: Look, as?: string): Cell => ({
    value: formula.sameAs(cellAt(frame, of.key, from)),
    look,
    ...(as && { format: as }),
  });
  return {
    columns: {
      number: () => ({ value: numberOf(of), look: 'number' }),
      name: () => ({ value: labelOfKpiRow(of, language), look: 'key' }),
      latest: () => same('latest', 'latest', format),
      target: () => same('target', 'figure', format),
      status: () => same('status', 'status'),
      change: () => same('change', 'figure', change),
      start: () => same('start', 'figure', format),
      sinceStart: () => same('sinceStart', 'figure', change),
      total: () => same('total', 'figure', format),
    },
    period: (column) => same(column, 'figure', format),
  };
}

function inputLine(input: Input, frame: Frame, filling: Filling | undefined): LineCells {
  const { language } = frame.options;
  const format = formatOf(input.unit, frame.options, false);
  const note = input.help?.[language];
  const accepts: Accepts = input.fraction ? 'share' : input.signed ? 'number' : 'count';
  const carried = typeof input.total === 'object' && 'carried' in input.total ? input.total.carried : undefined;
  return {
    columns: {
      name: () => ({ value: (input.heading ?? input.label)[language], look: 'name', ...(note && { note }) }),
      ...besidePeriods(input.name, input.unit, false, frame),
      status: () => ({ value: formula.inputCheckFormula(input, frame), look: 'status' }),
      total: () => ({ value: formula.inputTotalFormula(input, frame), look: 'figure', format }),
      workedOut: () => ({ value: note ?? '', look: 'quiet' }),
      owner: () => ({ value: filling?.owner(input) ?? '', look: 'words', format: '@' }),
    },
    period: (_, index) => {
      const previous = frame.layout.periods[index - 1];
      if (carried && previous !== undefined) {
        return { value: carriedFormula(carried, previous, frame), look: 'carried', format };
      }
      return { value: filling?.input(input, index) ?? '', look: 'input', format, accepts };
    },
  };
}

function kpiLine(kpi: KpiRow, frame: Frame, filling: Filling | undefined): LineCells {
  const { options, layout } = frame;
  const unit = unitOf(kpi);
  const format = formatOf(unit, options, kpi.exact === true);
  return {
    columns: {
      number: () => ({ value: numberOf(kpi), look: 'number' }),
      name: () => ({ value: labelOfKpiRow(kpi, options.language), look: 'name', note: noteOf(kpi, options) }),
      ...besidePeriods(kpi.key, unit, kpi.exact === true, frame),
      target: () => ({
        value: filling?.target(kpi) ?? '',
        look: 'input',
        format,
        accepts: unit === 'rate' ? 'rate' : 'number',
      }),
      status: () => ({ value: formula.statusFormula(kpi, frame), look: 'status' }),
      total: () => ({ value: formula.kpiTotalFormula(kpi, frame), look: 'figure', format }),
      workedOut: () => ({ value: inWords(kpi, options.language), look: 'quiet' }),
    },
    period: (column, index) => ({
      ...(options.style === 'functions' && isRatio(kpi)
        ? calledCell(rowCalls(kpi, frame), column)
        : { value: cellFormula(kpi, column, layout.periods[index - 1], frame) }),
      look: 'figure',
      format,
    }),
  };
}

/** What a period's cell holds where calls fill the row, and the calls that may fill it. */
function calledCell({ calls, spanning }: RowCalls, column: number): Pick<Cell, 'value' | 'filledBy'> {
  const before = calls.filter((call) => call.column < column).pop();
  const own = calls.find((call) => call.column === column);
  const filledBy = [...(own || !before ? [] : [before]), ...(spanning && spanning.column <= column ? [spanning] : [])];
  return { value: own?.formula ?? '', ...(filledBy.length > 0 && { filledBy }) };
}

/** Latest, change, start and change since the start. */
function besidePeriods(mark: string, unit: Unit, exact: boolean, frame: Frame): LineCells['columns'] {
  const format = formatOf(unit, frame.options, exact);
  const change = changeFormatOf(unit, frame.options.language, exact);
  return {
    latest: () => ({ value: formula.latestFormula(mark, frame), look: 'latest', format }),
    change: () => ({ value: formula.changeFormula(mark, unit, frame), look: 'figure', format: change }),
    start: () => ({ value: formula.startFormula(mark, frame), look: 'figure', format }),
    sinceStart: () => ({ value: formula.sinceStartFormula(mark, unit, frame), look: 'figure', format: change }),
  };
}

function numberOf(row: KpiRow): number | '' {
  return row.section === 'start' ? '' : row.section;
}
