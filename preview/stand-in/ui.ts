/** Ui: menus, the sidebar, dialogs and alerts, kept as they were asked for and shown by whoever has a screen. */

import { enumeration } from './enumeration';
import { type Gate, present } from './present';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Output = GoogleAppsScript.HTML.HtmlOutput;

/** One line of a menu. `functionName` is the add-on's global. */
export type MenuItem = { readonly label: string; readonly functionName: string } | 'separator' | MenuModel;

/** A menu with its lines. */
export interface MenuModel {
  readonly title: string;
  readonly items: MenuItem[];
}

/** A sidebar or dialog. Sizes are in pixels, when the add-on gave any. */
export interface HtmlPanel {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** An alert, with the name of its set of buttons. */
export interface AlertModel {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

/** A passing message. */
export interface ToastModel {
  readonly title: string;
  readonly message: string;
}

/** What the add-on has shown so far. */
export interface UiState {
  readonly menus: MenuModel[];
  sidebar?: HtmlPanel;
  dialog?: HtmlPanel;
  readonly toasts: ToastModel[];
  readonly alerts: AlertModel[];
}

/** A screen's own ways to show them; each is told after the state has been kept. */
export interface Display {
  readonly menu?: (menu: MenuModel) => void;
  readonly sidebar?: (panel: HtmlPanel) => void;
  readonly dialog?: (panel: HtmlPanel) => void;
  readonly toast?: (toast: ToastModel) => void;
  /** The name of the button that was pressed, such as `OK`. */
  readonly alert?: (alert: AlertModel) => string;
}

const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const Button = enumeration<typeof GoogleAppsScript.Base.Button>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');

/** The user interface over the state and the screen; the add-on's menu has the add-on's name. */
export function ui(gate: Gate, state: UiState, display: Display, addOnName: string): Ui {
  const panel = (output: Output, title: string): HtmlPanel => ({
    title,
    html: output.getContent(),
    ...(output.getWidth() ? { width: output.getWidth() } : {}),
    ...(output.getHeight() ? { height: output.getHeight() } : {}),
  });
  return present<Ui>(
    'Ui',
    {
      ButtonSet,
      Button,
      createMenu: (caption) => menu(gate, state, display, caption),
      createAddonMenu: () => menu(gate, state, display, addOnName),
      showSidebar: (output) => {
        state.sidebar = panel(output, output.getTitle());
        display.sidebar?.(state.sidebar);
      },
      showModalDialog: (output, title) => {
        state.dialog = panel(output, title);
        display.dialog?.(state.dialog);
      },
      alert: (...args: unknown[]) => {
        const alert = alertOf(args.map(String));
        state.alerts.push(alert);
        const pressed = display.alert?.(alert) ?? (alert.buttons.startsWith('YES') ? 'YES' : 'OK');
        return Button[pressed as keyof typeof Button];
      },
    },
    gate,
  );
}

/** Google takes (prompt), (prompt, buttons) or (title, prompt, buttons). */
function alertOf(texts: string[]): AlertModel {
  const [first = '', second = 'OK', third] = texts;
  return third === undefined
    ? { title: '', prompt: first, buttons: second }
    : { title: first, prompt: second, buttons: third };
}

const menuModels = new WeakMap<Menu, MenuModel>();

function menu(gate: Gate, state: UiState, display: Display, title: string): Menu {
  const model: MenuModel = { title, items: [] };
  const shown: Menu = present<Menu>(
    'Menu',
    {
      addItem: (label, functionName) => {
        model.items.push({ label, functionName });
        return shown;
      },
      addSeparator: () => {
        model.items.push('separator');
        return shown;
      },
      addSubMenu: (inner) => {
        const items = menuModels.get(inner);
        if (!items) throw new Error("The parameters don't match the method signature: expected a Menu.");
        model.items.push(items);
        return shown;
      },
      addToUi: () => {
        const known = state.menus.findIndex((other) => other.title === title);
        state.menus.splice(known < 0 ? state.menus.length : known, 1, model);
        display.menu?.(model);
      },
    },
    gate,
  );
  menuModels.set(shown, model);
  return shown;
}
