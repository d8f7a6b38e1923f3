/** The sentence behind an #ERROR! cell, beside the cell, as Sheets shows it: on hover, and here also where one stands. */

import { InterceptorEffectEnum } from '@univerjs/core';
import {
  CellAlertManagerService,
  INTERCEPTOR_POINT,
  type ISheetLocationBase,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { createElement } from 'react';
import type { Engine } from '../engine';
import type { CellPlace } from '../error-sentences';
import { element } from './element';

/** What a cell shows whose function threw. */
const ERROR = '#ERROR!';
/** The key of Univer's own words about an error, which know nothing of the add-on's sentence. */
const UNIVER_ALERT = 'SHEET_FORMULA_ALERT';
const COMPONENT = 'LeadsheetCellError';
/** Google's: a red corner at the top right. Univer's own is green, at the left. */
const CORNER = { tr: { size: 6, color: '#d93025' } };

/** Shows the sentence of the cell under the pointer, else of the selected one, else of the one just entered. */
export function showCellErrors(engine: Engine): void {
  new CellErrors(engine);
}

class CellErrors {
  readonly #engine: Engine;
  readonly #spoken = element('cell-error', HTMLElement);
  #hovered: CellPlace | undefined;
  #selected: CellPlace | undefined;
  /** Enter and Tab move to the next cell, but the sentence is about the one that was left. */
  #entered: CellPlace | undefined;
  #editing = false;
  #shown: { readonly key: string; dispose(): void } | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    const { univer, univerAPI } = engine;
    univerAPI.registerComponent(COMPONENT, ({ popup }: { popup: { extraProps: { sentence: string } } }) =>
      createElement(
        'div',
        { className: 'cell-error', 'aria-hidden': true },
        createElement('strong', {}, 'Error'),
        popup.extraProps.sentence,
      ),
    );
    univerAPI.addEvent(univerAPI.Event.CellHover, ({ worksheet, row, column }) => {
      this.#hovered = { sheetId: worksheet.getSheetId(), row, column };
      this.#update();
    });
    element('sheet', HTMLElement).addEventListener('pointerleave', () => {
      this.#hovered = undefined;
      this.#update();
    });
    // The facade's event leaves out selections that a program makes, and reports the one before.
    const selections = univer.__getInjector().get(SheetsSelectionsService);
    const onSelection = () => {
      const cell = selections.getCurrentLastSelectionPrimaryCell();
      const sheetId = engine.grid.workbook().getActiveSheet()?.getSheetId();
      // While the selection moves there is none for a moment.
      if (!cell || !sheetId) return;
      this.#selected = { sheetId, row: cell.actualRow, column: cell.actualColumn };
      if (this.#entered && !isBeside(this.#entered, this.#selected)) this.#entered = undefined;
      this.#update();
    };
    selections.selectionMoveEnd$.subscribe(() => setTimeout(onSelection));
    selections.selectionSet$.subscribe(() => setTimeout(onSelection));
    univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => {
      this.#editing = true;
      this.#entered = undefined;
      this.#update();
    });
    univerAPI.addEvent(univerAPI.Event.SheetEditEnded, ({ worksheet, row, column }) => {
      this.#editing = false;
      this.#entered = { sheetId: worksheet.getSheetId(), row, column };
      this.#update();
    });
    univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, () => this.#update());
    univerAPI.getFormula().calculationResultApplied(() => this.#update());
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        // After Univer's own, whose mark this one replaces.
        priority: 9,
        handler: (cell, { subUnitId, row, col }, next) => {
          if (cell?.v !== ERROR || !engine.sentences.at({ sheetId: subUnitId, row, column: col })) return next(cell);
          return next({ ...cell, markers: CORNER });
        },
      });
    const alerts = univer.__getInjector().get(CellAlertManagerService);
    alerts.currentAlert$.subscribe(() => {
      const univers = alerts.currentAlert.get(UNIVER_ALERT);
      if (univers && this.#sentence(placeOf(univers.alert.location))) alerts.removeAlert(UNIVER_ALERT);
    });
  }

  #sentence({ sheetId, row, column }: CellPlace): string | undefined {
    const { grid, sentences } = this.#engine;
    // A deleted sheet can still be the one that was hovered last.
    if (!grid.workbook().getSheetBySheetId(sheetId)) return undefined;
    const { content } = grid.cell(sheetId, row, column);
    return content === ERROR ? sentences.at({ sheetId, row, column }) : undefined;
  }

  #update(): void {
    const active = this.#engine.grid.workbook().getActiveSheet()?.getSheetId();
    const places = this.#editing ? [] : [this.#hovered, this.#selected, this.#entered];
    for (const place of places) {
      const sentence = place && place.sheetId === active ? this.#sentence(place) : undefined;
      if (!place || !sentence) continue;
      this.#show(place, sentence);
      return;
    }
    this.#hide();
  }

  #show(place: CellPlace, sentence: string): void {
    const key = `${place.sheetId}!${place.row}:${place.column} ${sentence}`;
    if (this.#shown?.key === key) return;
    this.#hide();
    const sheet = this.#engine.univerAPI.getActiveWorkbook()?.getSheetBySheetId(place.sheetId);
    const popup = sheet?.getRange(place.row, place.column).attachPopup({
      componentKey: COMPONENT,
      direction: 'horizontal',
      extraProps: { sentence },
      showOnSelectionMoving: true,
    });
    this.#spoken.textContent = `Error. ${sentence}`;
    this.#shown = { key, dispose: () => popup?.dispose() };
  }

  #hide(): void {
    this.#shown?.dispose();
    this.#shown = undefined;
    this.#spoken.textContent = '';
  }
}

/** Whether the selection is where Enter or Tab put it, or still on the cell itself. */
function isBeside(cell: CellPlace, selected: CellPlace): boolean {
  if (selected.sheetId !== cell.sheetId) return false;
  return Math.abs(selected.row - cell.row) + Math.abs(selected.column - cell.column) <= 1;
}

function placeOf({ subUnitId, row, col }: ISheetLocationBase): CellPlace {
  return { sheetId: subUnitId, row, column: col };
}
