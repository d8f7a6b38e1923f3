/** What the sidebar may ask of a spreadsheet's history. */

import type { Calendar } from '../../leads/calendar';
import { writtenDay } from '../../share/days';
import {
  circumstancesOf,
  comparableSnapshots,
  comparedKpis,
  lastOfEachPeriod,
  onlyInOne,
  restated,
  unlikeness,
} from '../../share/history/comparison';
import { channelIn, figuresIn } from '../../share/history/figures';
import { type NewSnapshot, shownSheet, snapshotRows } from '../../share/history/historySheet';
import { type KeptFigures, snapshotId } from '../../share/history/readHistory';
import { isLoading } from '../../share/loading';
import { oneLineOf } from '../../share/plainText';
import { datedPeriods, reportedPeriod } from '../../share/sheetPeriods';
import type { Comparison, Figure, History, KeptSnapshot, Restatement, Snapshot } from '../../share/teamRequests';
import { type Answer, answer, answerOnly } from '../answer';
import { rememberedLanguage } from '../language';
import { Refused } from '../refused';
import { fieldsOf, LONGEST_TEXT, shortText } from '../requests';
import { sheetWithId } from '../sheetWithId';
import { type KpiSheet, kpiSheetIn } from '../template/kpiSheet';
import { whileTidy } from '../tidy';
import { zoneCalendar } from '../zoneCalendar';
import { appendSnapshot, startHistory } from './appendSnapshot';
import { periodsOf } from './closePeriod';
import { findHistory, historySheets, snapshotsIn } from './historySheet';
import { findTeamSheet, teamSheet } from './teamSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** More restatements than this aren't listed. */
const LISTED = 200;

/** Keeps the figures of a period: of the one that the KPI sheet reports through, unless another is asked for. */
export function keepSnapshot(request: unknown): Answer<KeptSnapshot> {
  return answer(() => {
    const { note, sheet, period } = fieldsOf(request);
    if (typeof note === 'string' && note.length > LONGEST_TEXT) throw new Refused('longNote', String(LONGEST_TEXT));
    const noted = oneLineOf(shortText(note));
    const wanted = period === undefined ? undefined : shortText(period);
    return whileTidy((spreadsheet) => {
      const kpi = teamSheet(spreadsheet, sheet);
      const history = findHistory(spreadsheet);
      const known = history ? snapshotsIn(history).map(({ snapshot }) => snapshot) : [];
      const snapshot = newSnapshot(spreadsheet, kpi, { note: noted, wanted, known });
      const { options } = kpi.frame;
      const kept: Snapshot = {
        id: snapshot.id,
        kept: snapshot.kept,
        note: noted,
        sheet: shownSheet(snapshot),
        channel: snapshot.channel,
        period: writtenDay(snapshot.day),
        periods: options.periods,
        currency: options.currency,
        kpis: snapshotRows(snapshot).length,
      };
      // Asked for before the work: nothing may fail once it is done.
      const name = history?.sheet.getName();
      if (!history || name === undefined) {
        return { sheet: startHistory(spreadsheet, kpi, snapshot), made: true, snapshot: kept };
      }
      appendSnapshot(history, snapshot);
      return { sheet: name, made: false, snapshot: kept };
    });
  });
}

/** Lists the snapshots, and which figures have changed since. */
export function readHistory(): Answer<History> {
  return answerOnly(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const history = findHistory(spreadsheet);
    const kpi = findTeamSheet(spreadsheet);
    const next = kpi && { next: nextOf(spreadsheet, kpi) };
    if (!history) return { sheet: '', others: [], snapshots: [], restated: [], ...next };
    const snapshots = snapshotsIn(history);
    const used = history.sheet.getSheetId();
    const others = [...historySheets(spreadsheet)].filter(({ sheet }) => sheet.getSheetId() !== used);
    return {
      ...next,
      sheet: history.sheet.getName(),
      others: others.map(({ sheet }) => sheet.getName()),
      snapshots: snapshots.map((snapshot) => shown(spreadsheet, snapshot)),
      restated: restatements(spreadsheet, snapshots),
    };
  });
}

/** Sets two snapshots side by side, or one and the KPI sheet as it is now. */
export function compareSnapshots(request: unknown): Answer<Comparison> {
  return answerOnly(() => {
    const fields = fieldsOf(request);
    const before = shortText(fields['before']);
    const after = fields['after'] === undefined ? undefined : shortText(fields['after']);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const history = findHistory(spreadsheet);
    const snapshots = history ? snapshotsIn(history) : [];
    const called = (id: string): KeptFigures => {
      const found = snapshots.find(({ snapshot }) => snapshot === id);
      if (!found) throw new Refused('snapshotGone');
      return found;
    };
    const one = called(before);
    const other = after === undefined ? asItIsNow(spreadsheet, one) : called(after);
    const unlike = unlikeness(one, other);
    return {
      before: shown(spreadsheet, one),
      after: shown(spreadsheet, other),
      samePeriod: one.sheet === other.sheet && one.day === other.day && one.channel === other.channel,
      unlike,
      kpis: comparedKpis(one.figures, other.figures, unlike, rememberedLanguage()),
      onlyInOne: onlyInOne(one.figures, other.figures),
    };
  });
}

function nextOf(spreadsheet: Spreadsheet, { sheet, frame, current }: KpiSheet): NonNullable<History['next']> {
  const reported = reportedPeriod(frame, current, zoneCalendar(spreadsheet));
  const { periods } = frame.options;
  return { sheet: sheet.getName(), period: reported ? writtenDay(reported.day) : '', periods };
}

function newSnapshot(
  spreadsheet: Spreadsheet,
  { sheet, frame, current }: KpiSheet,
  { note, wanted, known }: { note: string; wanted: string | undefined; known: readonly string[] },
): NewSnapshot {
  const calendar = zoneCalendar(spreadsheet);
  const period =
    wanted === undefined
      ? reportedPeriod(frame, current, calendar)
      : datedPeriods(frame, current, calendar).find(({ day }) => writtenDay(day) === wanted);
  if (!period) throw new Refused(wanted === undefined ? 'nothingReported' : 'periodGone', sheet.getName());
  const figures = figuresIn(frame, current, period.column);
  if ([...figures.values()].some(isLoading)) throw new Refused('stillLoading', sheet.getName());
  let moment = Date.now();
  while (known.includes(snapshotId(moment))) moment += 1;
  return {
    id: snapshotId(moment),
    kept: clockTime(spreadsheet, moment),
    note,
    sheet: { id: sheet.getSheetId(), name: sheet.getName() },
    channel: channelIn(frame, current),
    day: period.day,
    frame,
    figures,
  };
}

function clockTime(spreadsheet: Spreadsheet, moment: number): string {
  return Utilities.formatDate(new Date(moment), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm");
}

function shown(spreadsheet: Spreadsheet, kept: KeptFigures): Snapshot {
  return {
    id: kept.snapshot,
    kept: clockTime(spreadsheet, kept.moment),
    note: kept.note,
    sheet: kept.sheetName,
    channel: kept.channel,
    period: writtenDay(kept.day),
    periods: kept.periods,
    currency: kept.currency,
    kpis: kept.figures.size,
  };
}

/** What the sheet of a snapshot shows now in the snapshot's period. */
function asItIsNow(spreadsheet: Spreadsheet, snapshot: KeptFigures): KeptFigures {
  const kpi = kpiSheetOf(spreadsheet, snapshot.sheet);
  if (!kpi) throw new Refused('sheetOfSnapshotGone', snapshot.sheetName);
  const figures = figuresNow(kpi, snapshot.day, zoneCalendar(spreadsheet));
  if (!figures) throw new Refused('periodGone', kpi.sheet.getName());
  const { channel, ...options } = circumstancesOf(kpi.frame, kpi.current);
  const sheetName = shownSheet({ sheet: { id: snapshot.sheet, name: kpi.sheet.getName() }, channel });
  return { ...snapshot, ...options, channel, sheetName, snapshot: '', moment: Date.now(), note: '', figures };
}

function restatements(spreadsheet: Spreadsheet, snapshots: readonly KeptFigures[]): Restatement[] {
  const calendar = zoneCalendar(spreadsheet);
  const language = rememberedLanguage();
  const found: Restatement[] = [];
  for (const id of new Set(snapshots.map(({ sheet }) => sheet))) {
    const kpi = kpiSheetOf(spreadsheet, id);
    if (!kpi) continue;
    const closed = periodsOf(kpi, calendar).filter((period) => period.closed);
    const sheet = kpi.sheet.getName();
    const now = circumstancesOf(kpi.frame, kpi.current);
    for (const { day, snapshot, figures } of lastOfEachPeriod(comparableSnapshots(snapshots, id, now))) {
      const shows = figuresNow(kpi, day, calendar);
      if (!shows) continue;
      const of = {
        sheet,
        snapshot,
        period: writtenDay(day),
        periods: now.periods,
        currency: now.currency,
        closed: closed.some((period) => period.day === day),
      };
      found.push(...restated(figures, shows, language).map((one) => ({ ...one, ...of })));
    }
  }
  return found.slice(0, LISTED);
}

function kpiSheetOf(spreadsheet: Spreadsheet, id: number): KpiSheet | undefined {
  const sheet = sheetWithId(spreadsheet, id);
  return sheet && kpiSheetIn(sheet);
}

function figuresNow(kpi: KpiSheet, day: number, calendar: Calendar): ReadonlyMap<string, Figure> | undefined {
  const period = datedPeriods(kpi.frame, kpi.current, calendar).find((one) => one.day === day);
  return period && figuresIn(kpi.frame, kpi.current, period.column);
}
