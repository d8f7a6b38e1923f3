/** TextStyle and its builder. */

import type { Host, TextLook } from './host';
import { present } from './present';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** A builder of a text style that changes nothing yet. */
export function textStyleBuilder(host: Host): Builder {
  let look: TextLook = {};
  const change = (next: TextLook): Builder => {
    look = { ...look, ...next };
    return builder;
  };
  const builder: Builder = present<Builder>(
    'TextStyleBuilder',
    {
      setBold: (bold) => change({ bold }),
      setItalic: (italic) => change({ italic }),
      setUnderline: (underline) => change({ underline }),
      setStrikethrough: (strikethrough) => change({ strikethrough }),
      setFontFamily: (fontFamily) => change({ fontFamily }),
      setFontSize: (fontSize) => change({ fontSize }),
      setForegroundColor: (fontColor) => change({ fontColor }),
      build: () => {
        const shown = present<TextStyle>('TextStyle', {}, host.gate);
        host.behind.textStyles.set(shown, look);
        return shown;
      },
    },
    host.gate,
  );
  return builder;
}
