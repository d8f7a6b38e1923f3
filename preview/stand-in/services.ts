/** Services: everything of Apps Script that the add-on finds among its globals. */

import { ICommandService } from '@univerjs/core';
import { type IRemoveSheetMutationParams, RemoveSheetMutation } from '@univerjs/sheets';
import type { Engine } from '../engine';
import type { Block } from '../grid';
import { lineChangeOf } from '../line-change';
import { chartsService } from './charts-service';
import type { Host } from './host';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { logger } from './logger';
import type { Gate } from './present';
import { propertiesService } from './properties-service';
import { range } from './range';
import { Reruns } from './reruns';
import type { ServiceCall } from './service-call';
import { session } from './session';
import { sheet } from './sheet';
import { SheetNumbers } from './sheet-numbers';
import { spreadsheet } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { type Display, type UiState, ui } from './ui';
import { Unseen } from './unseen';
import { utilities } from './utilities';

export interface ServicesOptions {
  readonly engine: Engine;
  /** The project's HTML files, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Of the spreadsheet, such as `de_DE`; its language is the user's too. */
  readonly locale?: string | undefined;
  /** Told before each call has its effect; what it throws, the call throws. */
  readonly onCall?: ((call: ServiceCall) => void) | undefined;
  readonly display?: Display;
  readonly addOnName?: string;
}

/** Apps Script's services, by the names the add-on calls them. */
export interface ScriptGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** The services, what they have kept, and what was asked of them. */
export interface Services {
  /** To be put into the add-on's global. */
  readonly globals: ScriptGlobals;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly calls: ServiceCall[];
  readonly ui: UiState;
  readonly unseen: Unseen;
  /** Does work of the script's that may read what is still to be worked out. */
  readonly run: <T>(work: () => T) => Promise<T>;
}

/** Puts Apps Script's services over the engine's workbook. */
export function openServices(options: ServicesOptions): Services {
  const { engine, files, locale = 'en_US', display = {}, addOnName = 'Leadsheet' } = options;
  const calls: ServiceCall[] = [];
  const reruns = new Reruns(engine.calculation);
  const gate: Gate = {
    realm: engine.realm,
    reruns,
    onCall: (call) => {
      calls.push(call);
      options.onCall?.(call);
    },
  };
  const state: UiState = { menus: [], toasts: [], alerts: [] };
  const host: Host = {
    engine,
    gate,
    locale,
    unseen: new Unseen(),
    numbers: new SheetNumbers(),
    behind: {
      ranges: new WeakMap(),
      sheets: new WeakMap(),
      validations: new WeakMap(),
      formatRules: new WeakMap(),
      charts: new WeakMap(),
      textStyles: new WeakMap(),
    },
    toast: (message, title) => {
      const toast = { title, message };
      state.toasts.push(toast);
      display.toast?.(toast);
    },
    spreadsheet: () => workbook,
    sheet: (sheetId) => sheet(host, sheetId),
    range: (block: Block) => range(host, block),
  };
  const workbook = spreadsheet(host);
  followLines(host);
  return {
    globals: {
      SpreadsheetApp: spreadsheetApp(host, ui(gate, state, display, addOnName)),
      HtmlService: htmlService(gate, files),
      PropertiesService: propertiesService(gate, host.unseen.documentProperties),
      LockService: lockService(gate),
      Session: session(gate, locale, engine.timeZone),
      Logger: logger(gate),
      Charts: chartsService(gate),
      Utilities: utilities(gate),
    },
    spreadsheet: workbook,
    calls,
    ui: state,
    unseen: host.unseen,
    run: (work) => reruns.run(work),
  };
}

/** What Univer doesn't know of follows its mutations, so that typing, undoing and the script are all the same to it. */
function followLines({ engine, unseen }: Host): void {
  engine.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command) => {
      if (command.id === RemoveSheetMutation.id) {
        unseen.forget((command.params as IRemoveSheetMutationParams).subUnitId);
        return;
      }
      if (!command.id.includes('.mutation.')) return;
      const change = lineChangeOf(command, '');
      if (change) unseen.follow(change);
    });
}
