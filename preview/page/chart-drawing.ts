/** Chart drawing: one chart in its place on the page, and as a picture. */

import { Chart } from 'chart.js';
import { textAt } from '../chart-options';
import { type ChartTable, chartTable } from '../chart-table';
import { type ChartDesign, type ChartKind, chartSize, type SheetChart } from '../charts';
import type { Engine } from '../engine';
import { chartConfiguration } from './chart-config';

const KIND_WORDS: Readonly<Record<ChartKind, string>> = {
  AREA: 'Area chart',
  BAR: 'Bar chart',
  COLUMN: 'Column chart',
  COMBO: 'Column and line chart',
  LINE: 'Line chart',
};

/** How many pixels of a picture's file stand for one of the page's. */
const SHARPNESS = 2;

/** A chart that is on the page; `update` draws it again if it would look otherwise. */
export class ChartDrawing {
  readonly #engine: Engine;
  readonly #holder: HTMLElement;
  readonly #id: number;
  #chart: Chart | undefined;
  #drawn = '';

  constructor(engine: Engine, holder: HTMLElement, id: number) {
    this.#engine = engine;
    this.#holder = holder;
    this.#id = id;
    this.update();
  }

  update(): void {
    const design = this.#engine.charts.all().find(({ id }) => id === this.#id);
    if (!design) return;
    const table = chartTable(this.#engine, design);
    const look = JSON.stringify([design.kind, design.options, table]);
    if (look === this.#drawn) return;
    this.#drawn = look;
    this.#chart?.destroy();
    const canvas = document.createElement('canvas');
    this.#holder.replaceChildren(canvas);
    this.#holder.setAttribute('aria-label', inWords(design, table));
    this.#chart = new Chart(canvas, chartConfiguration(design, table));
  }

  end(): void {
    this.#chart?.destroy();
  }
}

/** The chart in words: its title, its kind, and each series with its values as the cells show them. */
export function inWords({ kind, options }: ChartDesign, { categories, series }: ChartTable): string {
  const sentences = series.map(({ name, shown }) => {
    const values = categories.map((category, index) => `${category} ${shown[index] || 'blank'}`);
    return `${name}: ${values.join(', ')}.`;
  });
  return [`${textAt(options, 'title') ?? 'Untitled'}. ${KIND_WORDS[kind]}.`, ...sentences].join(' ');
}

/** The chart as a PNG file in base 64, and in words. */
export function chartPicture(engine: Engine, chart: SheetChart): { readonly png: string; readonly words: string } {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, chartSize(chart));
  const table = chartTable(engine, chart);
  const { options, ...configuration } = chartConfiguration(chart, table);
  const drawn = new Chart(canvas, {
    ...configuration,
    options: { ...options, responsive: false, devicePixelRatio: SHARPNESS },
  });
  const [, png = ''] = canvas.toDataURL('image/png').split(',');
  drawn.destroy();
  return { png, words: inWords(chart, table) };
}
