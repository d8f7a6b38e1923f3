/** Univer without the presets package (which drags in closed-source plugins), and the plugins a sheet needs with no UI. */

import { ICommandService, type IUniverConfig, LogLevel, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-data-validation/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import { repairCalculationOrder } from './calculation-order';
import { readCellsWhenComparing } from './comparison-cache';
import type { CustomFunctionList } from './custom-functions';
import { normaliseWrites } from './formula-writes';
import { nameStyleWrites } from './style-writes';

/** A plugin, alone or with its settings. */
export type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Univer and its facade. */
export interface CreatedUniver {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

/** Starts Univer with the plugins; of a plugin named twice the last settings count. */
export function createUniver(plugins: readonly PluginEntry[], config: Partial<IUniverConfig>): CreatedUniver {
  repairCalculationOrder();
  readCellsWhenComparing();
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...config });
  // Before any plugin listens, so that the formula engine already sees the write as it is meant.
  const commands = univer.__getInjector().get(ICommandService);
  normaliseWrites(commands);
  nameStyleWrites(commands);
  const byName = new Map<string, [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]]>();
  for (const entry of plugins) {
    const [plugin, settings] = Array.isArray(entry) ? entry : [entry, undefined];
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, settings]);
  }
  for (const [plugin, settings] of byName.values()) univer.registerPlugin(plugin, settings);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

/** What a spreadsheet needs without a screen: cells, formulas, number formats, validation, conditional formats, notes. */
export function headlessPlugins(functions: CustomFunctionList): PluginEntry[] {
  return [
    [UniverFormulaEnginePlugin, { function: functions }],
    UniverDocsPlugin,
    UniverSheetsPlugin,
    UniverSheetsFormulaPlugin,
    UniverSheetsNumfmtPlugin,
    UniverDataValidationPlugin,
    UniverSheetsDataValidationPlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNotePlugin,
  ];
}
