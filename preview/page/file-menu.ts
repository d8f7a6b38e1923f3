/** The File menu: the sample, which is fetched only when it is asked for, and the download. */

import type { Engine } from '../engine';
import { openSample, type Sample } from '../sample-sheets';
import { element } from './element';
import type { MenuEntry } from './menu';
import { messageOf } from './script-frame';
import { showToast } from './toast';

/** The menu for the bar. */
export function fileMenu(engine: Engine): MenuEntry {
  return {
    label: 'File',
    items: [
      { label: 'Open sample: leads and activity', run: () => open(engine) },
      { label: 'Download .xlsx', run: () => element('download', HTMLButtonElement).click() },
    ],
  };
}

async function open(engine: Engine): Promise<void> {
  try {
    const response = await fetch(new URL('sample.json', document.baseURI));
    if (!response.ok) throw new Error('sample.json is missing: run npm start again.');
    const sample: Sample = await response.json();
    const { leads, activity } = openSample(engine, sample);
    showToast(`"${leads}" has a row for each lead, "${activity}" one for each channel and month.`, 'Sample opened');
  } catch (error) {
    showToast(messageOf(error), 'The sample could not be opened', -1);
  }
}
