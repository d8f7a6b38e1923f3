/** The preview's page: the spreadsheet, and round it what Sheets gives an add-on. */

import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Catalog } from '../catalog';
import { openEngine } from '../engine';
import { openServices } from '../stand-in/services';
import { showCellErrors } from './cell-error';
import { showCharts } from './charts';
import { createDisplay } from './display';
import { offerDownload } from './download';
import { element } from './element';
import { fileMenu } from './file-menu';
import { ignoreOldSuggestions } from './formula-suggestions';
import { askBeforeProtectedEdits } from './protected-edit';
import { openRealm, type ScriptFunctions } from './realm';
import { forgetHeightsOfRemovedSheets } from './row-heights';
import { messageOf } from './script-frame';
import { PAGE_CONFIG, pagePlugins } from './spreadsheet';
import type {} from './window';

/** The script project's HTML files. */
const HTML_FILES = ['Sidebar', 'Actions', 'Words.en', 'Words.ko', 'Words.ja'];

const opening = element('opening', HTMLElement);
open().catch((error: unknown) => {
  opening.classList.add('failed');
  opening.textContent = `The preview could not be opened. ${messageOf(error)}`;
  throw error;
});

async function open(): Promise<void> {
  const [client, catalogText, ...contents] = await Promise.all(
    ['google-script.js', 'catalog.json', ...HTML_FILES.map((name) => `${name}.html`)].map(fetchText),
  );
  const files = Object.fromEntries(HTML_FILES.map((name, at) => [name, contents[at] ?? '']));
  const catalog: Catalog = JSON.parse(catalogText ?? '');
  const realm = openRealm();
  let script: ScriptFunctions = {};
  const engine = openEngine({
    catalog,
    realm,
    call: (name, args) => script[name]?.(...args),
    plugins: (functions) => pagePlugins(element('sheet', HTMLElement), functions, catalog),
    config: PAGE_CONFIG,
    name: 'Leadsheet preview',
  });
  const { univerAPI, calculation } = engine;
  const injector = engine.univer.__getInjector();
  const focusEditor = () => injector.get(ILayoutService).focus();
  showCellErrors(engine);
  showCharts(engine);
  const services = openServices({
    engine,
    files,
    locale: localeFrom(window.location),
    display: createDisplay({
      menus: [fileMenu(engine)],
      script: () => script,
      calculated: () => calculation.finished(),
      run: (work) => services.run(work),
      client: client ?? '',
      focusEditor,
    }),
  });
  askBeforeProtectedEdits(engine, services.unseen, focusEditor);
  ignoreOldSuggestions(engine);
  forgetHeightsOfRemovedSheets(engine);
  const userLocale = services.globals.Session.getActiveUserLocale();
  offerDownload(engine, catalog, userLocale, (sheetId) => services.unseen.rowGroups(sheetId));
  script = await realm.load(new URL('Code.js', document.baseURI), services.globals);
  script['onOpen']?.({ authMode: 'FULL' });
  // Before this stage the grid takes no keys.
  const ready = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  window.leadsheet = { univerAPI, script, services: services.globals, calculated: () => calculation.finished(), ready };
  await ready;
  focusEditor();
  opening.hidden = true;
  document.body.dataset['ready'] = '1';
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${name} is missing: run npm start again.`);
  return response.text();
}

/** `?locale=ja_JP` opens a spreadsheet of that locale, whose language the add-on follows. */
function localeFrom({ search }: Location): string | undefined {
  const asked = new URLSearchParams(search).get('locale') ?? '';
  return /^[a-z]{2}_[A-Z]{2}$/.test(asked) ? asked : undefined;
}
