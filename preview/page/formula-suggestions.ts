/** The list of functions that opens while a formula is typed: Enter takes one only for the word that stands before the caret. */

import { CanceledError, ICommandService } from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorService,
  KeyCode,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine';

/** Univer's command for a key that the open list takes, before the id of the editor. */
const LIST_KEY = 'sheet.formula-embedding-editor.search_function.';
const LIST = '[data-u-comp="sheets-formula-editor"]';

/**
 * Univer looks again at what was typed only after a pause of 300 ms, so a list of before would put its function into a
 * formula that has been typed on. Enter and Tab then enter the formula, as they do where there is no list.
 */
export function ignoreOldSuggestions(engine: Engine): void {
  const injector = engine.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const editors = injector.get(IEditorService);

  const wordBeforeCaret = (editorId: string): string => {
    const editor = editors.getEditor(editorId);
    const typed = editor?.getDocumentData().body?.dataStream ?? '';
    const caret = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
    return /[\w.]*$/.exec(typed.slice(0, caret))?.[0] ?? '';
  };
  commands.beforeCommandExecuted(({ id, params }) => {
    const { keyCode: keycode } = (params ?? {}) as { readonly keyCode?: KeyCode };
    if (!id.startsWith(LIST_KEY) || (keycode !== KeyCode.ENTER && keycode !== KeyCode.TAB)) return;
    // The list shows in red the part of a function's name for which it was opened.
    const listed = document.querySelector(`${LIST} li span span`)?.textContent ?? '';
    if (listed.toUpperCase() === wordBeforeCaret(id.slice(LIST_KEY.length)).toUpperCase()) return;
    const leave = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode, unitId: engine.grid.unitId };
    commands.executeCommand(SetCellEditVisibleOperation.id, leave);
    throw new CanceledError();
  });
}
