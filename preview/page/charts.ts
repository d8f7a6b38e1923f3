/** Charts over the grid: each one in Univer's drawing layer, where it can be moved, resized and deleted. */

import { DrawingTypeEnum, ICommandService } from '@univerjs/core';
import { SheetSkeletonService } from '@univerjs/preset-sheets-core';
import {
  DrawingApplyType,
  drawingPositionToTransform,
  type ISetDrawingApplyMutationParams,
  ISheetDrawingService,
  type ISheetFloatDom,
  SetDrawingApplyMutation,
  transformToDrawingPosition,
} from '@univerjs/preset-sheets-drawing';
import { createElement, useEffect, useRef } from 'react';
import { chartSize, type SheetChart } from '../charts';
import type { Engine } from '../engine';
import { ChartDrawing } from './chart-drawing';

const COMPONENT = 'LeadsheetChart';
const ID = /^leadsheet-chart-(\d+)$/;

/** Shows the workbook's charts, and keeps what is shown and what is known of them alike. */
export function showCharts(engine: Engine): void {
  new ChartLayer(engine);
}

class ChartLayer {
  readonly #engine: Engine;
  readonly #commands: ICommandService;
  readonly #drawings: ISheetDrawingService;
  readonly #skeletons: SheetSkeletonService;
  readonly #views = new Set<ChartDrawing>();
  /** Charts that the user has deleted, for the case that this is undone. */
  readonly #deleted = new Map<number, SheetChart>();
  #arranging = false;
  #applying = false;
  #updating = false;

  constructor(engine: Engine) {
    const injector = engine.univer.__getInjector();
    this.#engine = engine;
    this.#commands = injector.get(ICommandService);
    this.#drawings = injector.get(ISheetDrawingService);
    this.#skeletons = injector.get(SheetSkeletonService);
    engine.univerAPI.registerComponent(COMPONENT, this.#component());
    engine.charts.onChange(() => this.#arrangeLater());
    engine.univerAPI.getFormula().calculationResultApplied(() => this.#updateLater());
    this.#commands.onCommandExecuted(({ id, params }) => {
      if (id === SetDrawingApplyMutation.id && !this.#applying) this.#adopt(params as ISetDrawingApplyMutationParams);
      if (id.includes('.mutation.')) this.#updateLater();
    });
  }

  #component() {
    const [engine, views] = [this.#engine, this.#views];
    return ({ data }: { readonly data: { readonly chart: number } }) => {
      const holder = useRef<HTMLElement>(null);
      useEffect(() => {
        if (!holder.current) return () => undefined;
        const view = new ChartDrawing(engine, holder.current, data.chart);
        views.add(view);
        return () => {
          views.delete(view);
          view.end();
        };
      }, [data.chart]);
      return createElement('div', { ref: holder, className: 'chart', role: 'img' });
    };
  }

  /** After the script's own turn: Univer has to be done with the command that a change came from. */
  #arrangeLater(): void {
    if (this.#arranging) return;
    this.#arranging = true;
    queueMicrotask(() => {
      this.#arranging = false;
      this.#arrange();
      this.#updateLater();
    });
  }

  #updateLater(): void {
    if (this.#updating || this.#views.size === 0) return;
    this.#updating = true;
    requestAnimationFrame(() => {
      this.#updating = false;
      for (const view of this.#views) view.update();
    });
  }

  #arrange(): void {
    const { charts, grid } = this.#engine;
    for (const sheet of grid.workbook().getSheets()) {
      const sheetId = sheet.getSheetId();
      const wanted = new Map(charts.of(sheetId).map((chart) => [`leadsheet-chart-${chart.id}`, chart]));
      const drawn = Object.values(this.#drawings.getDrawingData(grid.unitId, sheetId)).filter(isChart);
      const gone = drawn.filter(({ drawingId }) => !wanted.has(drawingId));
      if (gone.length > 0) this.#apply(sheetId, DrawingApplyType.REMOVE, this.#drawings.getBatchRemoveOp(gone));
      for (const [drawingId, chart] of wanted) {
        const drawing = this.#drawing(drawingId, chart);
        const known = drawn.find((each) => each.drawingId === drawingId);
        if (!drawing || (known && isAt(known, drawing))) continue;
        if (known) this.#apply(sheetId, DrawingApplyType.UPDATE, this.#drawings.getBatchUpdateOp([drawing]));
        else this.#apply(sheetId, DrawingApplyType.INSERT, this.#drawings.getBatchAddOp([drawing]));
      }
    }
  }

  #apply(subUnitId: string, type: DrawingApplyType, batch: unknown): void {
    const { redo: op, objects } = batch as { readonly redo: unknown; readonly objects: unknown };
    const { unitId } = this.#engine.grid;
    this.#applying = true;
    try {
      this.#commands.syncExecuteCommand(SetDrawingApplyMutation.id, { unitId, subUnitId, op, objects, type });
    } finally {
      this.#applying = false;
    }
  }

  #drawing(drawingId: string, chart: SheetChart): ISheetFloatDom | undefined {
    const { unitId } = this.#engine.grid;
    const { row, column, x, y } = chart.place;
    this.#skeletons.ensureSkeleton(unitId, chart.sheetId);
    const skeleton = this.#skeletons.getSkeletonParam(unitId, chart.sheetId);
    const corner = { row, rowOffset: y, column, columnOffset: x };
    const at = drawingPositionToTransform({ from: corner, to: corner }, skeleton);
    if (!skeleton || !at) return undefined;
    const transform = { ...at, ...chartSize(chart) };
    const sheetTransform = transformToDrawingPosition(transform, skeleton.skeleton);
    return {
      unitId,
      subUnitId: chart.sheetId,
      drawingId,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      allowTransform: true,
      data: { chart: chart.id },
      transform,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
    };
  }

  /** What the user, or Univer by itself, has done with the drawings is done with the charts. */
  #adopt({ type, objects, unitId, subUnitId }: ISetDrawingApplyMutationParams): void {
    if (!Array.isArray(objects)) return;
    const { charts } = this.#engine;
    for (const each of objects) {
      if (!('drawingId' in each)) continue;
      const { drawingId } = each;
      const number = Number(ID.exec(drawingId)?.[1]);
      const chart = charts.of(subUnitId).find(({ id }) => id === number);
      if (type === DrawingApplyType.REMOVE && chart) {
        this.#deleted.set(number, chart);
        charts.remove(number);
        continue;
      }
      const drawing = this.#drawings.getDrawingByParam({ unitId, subUnitId, drawingId });
      if (!drawing || !isChart(drawing)) continue;
      const { from } = drawing.sheetTransform;
      const place = { row: from.row, column: from.column, x: from.columnOffset, y: from.rowOffset };
      const { width, height } = drawing.transform ?? {};
      const deleted = this.#deleted.get(number);
      if (type === DrawingApplyType.INSERT && deleted) charts.restore(deleted);
      else if (type === DrawingApplyType.INSERT && !chart) this.#addCopy(drawing, subUnitId, place);
      else if (type === DrawingApplyType.UPDATE && chart && width && height) {
        charts.redesign(number, { place, options: { ...chart.options, width, height } });
      }
    }
  }

  /** A chart that was copied, by itself or with its sheet. */
  #addCopy({ data }: ISheetFloatDom, sheetId: string, place: SheetChart['place']): void {
    const from = typeof data === 'object' && data !== null && 'chart' in data ? data['chart'] : undefined;
    const original = this.#engine.charts.all().find(({ id }) => id === from);
    if (original) this.#engine.charts.add(sheetId, { ...original, place });
  }
}

function isChart(drawing: object): drawing is ISheetFloatDom {
  return 'componentKey' in drawing && drawing.componentKey === COMPONENT;
}

function isAt(known: ISheetFloatDom, drawing: ISheetFloatDom): boolean {
  return (['left', 'top', 'width', 'height'] as const).every((side) => {
    return Math.abs((known.transform?.[side] ?? 0) - (drawing.transform?.[side] ?? 0)) < 1;
  });
}
