/** The page as the stand-in's screen: where menus, sidebars, dialogs, alerts and toasts appear. */

import type { AlertModel, Display, MenuItem, MenuModel } from '../stand-in/ui';
import { element } from './element';
import { type MenuEntry, showMenus } from './menu';
import { showAlert, showModalPage } from './message';
import type { ScriptFunctions } from './realm';
import { type FrameHost, messageOf } from './script-frame';
import { createSidebar } from './sidebar';
import { showToast } from './toast';

/** What the page gives to everything that the add-on shows. */
export interface DisplayOptions extends Pick<FrameHost, 'calculated' | 'run' | 'client' | 'focusEditor'> {
  /** The menus that are there without the add-on. */
  readonly menus: readonly MenuEntry[];
  /** The add-on's functions, once Code.js is loaded. */
  readonly script: () => ScriptFunctions;
}

/** The screen. Menus of the add-on appear under Extensions. */
export function createDisplay({ menus: own, script, calculated, run, client, focusEditor }: DisplayOptions): Display {
  const host = { script, calculated, run, client, focusEditor };
  const sidebar = createSidebar(host);
  const menus = new Map<string, MenuEntry>();
  const bar = element('menus', HTMLElement);
  showMenus(bar, own);
  const choose = async (functionName: string) => {
    try {
      const named = script()[functionName];
      if (!named) throw new Error(`Script function not found: ${functionName}`);
      await named();
    } catch (error) {
      await showAlert(messageOf(error), 'Error');
    }
  };
  const entryOf = (item: MenuItem): MenuEntry => {
    if (item === 'separator') return item;
    if ('functionName' in item) return { label: item.label, run: () => choose(item.functionName) };
    return { label: item.title, items: item.items.map(entryOf) };
  };
  return {
    menu: (menu: MenuModel) => {
      menus.set(menu.title, entryOf(menu));
      showMenus(bar, [...own, { label: 'Extensions', items: [...menus.values()] }]);
    },
    sidebar: (panel) => sidebar.open(panel),
    dialog: (panel) => showModalPage(panel, host),
    toast: ({ message, title }) => showToast(message, title),
    alert,
  };
}

/** Google's alert waits for its answer, which in a page only the browser's own question does. */
function alert({ title, prompt, buttons }: AlertModel): string {
  if (buttons === 'OK') {
    showAlert(prompt, title);
    return 'OK';
  }
  const agreed = window.confirm(title ? `${title}\n\n${prompt}` : prompt);
  if (buttons.startsWith('YES')) return agreed ? 'YES' : 'NO';
  return agreed ? 'OK' : 'CANCEL';
}
