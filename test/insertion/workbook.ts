/** A spreadsheet with sheets of somebody's own, in which service calls can be made to fail. */

import type { Preview } from '../../preview/headless';
import type { SheetSnapshot } from '../../preview/snapshot';
import type { ServiceCall } from '../../preview/stand-in/service-call';
import { openAddOn } from '../template/openSheet';

/** Decides by the call's number since `watch`, from 1, whether it fails, and with which message. */
export type Fault = (number: number, call: ServiceCall) => string | undefined;

/** The spreadsheet and what can be asked of it. Questions are never made to fail. */
export interface Workbook {
  readonly preview: Preview;
  /** Does `work` while calls fail as `fault` says; gives the calls that were made. */
  watch(fault: Fault, work: () => void): ServiceCall[];
  /** The sheets that were there at the start, as text, to be compared. */
  own(): string;
  /** The sheets that have come since. */
  added(): SheetSnapshot[];
  /** Removes what has come since. */
  discardAdded(): void;
  /** What is remembered beside the spreadsheet of a sheet being built. */
  building(): string | null;
}

/**
 * Opens the spreadsheet with two sheets that hold values, formulas, formats, notes, rules and a group; `fill` may add more
 * sheets of somebody's own, and `onCall` is told of every call.
 */
export async function openWorkbook(
  fill: (preview: Preview) => void = () => undefined,
  onCall: (call: ServiceCall) => void = () => undefined,
): Promise<Workbook> {
  let fault: Fault | undefined;
  let made: ServiceCall[] = [];
  const preview = openAddOn({
    onCall: (call) => {
      onCall(call);
      if (!fault) return;
      made.push(call);
      const message = fault(made.length, call);
      if (message !== undefined) throw new Error(message);
    },
  });
  // What the add-on logs of failures is for whoever looks after it; here they are made on purpose.
  Object.assign(preview.script, { console: { warn: () => undefined } });
  fillOwnSheets(preview);
  fill(preview);
  const names = preview.spreadsheet.getSheets().map((sheet) => sheet.getName());
  await preview.calculated();
  const { spreadsheet } = preview;
  return {
    preview,
    watch(decides, work) {
      made = [];
      fault = decides;
      try {
        work();
      } finally {
        fault = undefined;
      }
      return made;
    },
    own: () => JSON.stringify(preview.snapshot().sheets.filter(({ name }) => names.includes(name))),
    added: () => preview.snapshot().sheets.filter(({ name }) => !names.includes(name)),
    discardAdded() {
      for (const sheet of spreadsheet.getSheets()) {
        if (!names.includes(sheet.getName())) spreadsheet.deleteSheet(sheet);
      }
    },
    building: () => documentProperties(preview).getProperty('building'),
  };
}

/** What the add-on keeps beside the spreadsheet. */
function documentProperties(preview: Preview): GoogleAppsScript.Properties.Properties {
  const service: unknown = preview.script['PropertiesService'];
  return (service as GoogleAppsScript.Properties.PropertiesService).getDocumentProperties();
}

function fillOwnSheets({ spreadsheet }: Preview): void {
  const first = spreadsheet.getSheetByName('Sheet1');
  first?.getRange('A1:C3').setValues([
    ['Month', 'Cost', 'Leads'],
    ['January', 5000, 100],
    ['February', '=B2*2', '=CPL(B2;C2)'],
  ]);
  first?.getRange('A1:C1').setFontWeight('bold').setBackground('#ffeeaa');
  first?.getRange('B2').setNote('From the ledger');
  first?.setFrozenRows(1);
  first?.getRange('2:3').shiftRowGroupDepth(1);
  const budget = spreadsheet.insertSheet('Budget');
  budget.getRange('A1:B2').setValues([
    ['Q1', 15000],
    ['Q2', '=Sheet1!B2*3'],
  ]);
  budget.setColumnWidth(1, 240);
}
