/** HtmlService: pages for the sidebar and for dialogs, and the project's HTML files as they are. */

import { type Gate, present } from './present';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;
type Template = GoogleAppsScript.HTML.HtmlTemplate;

/** The service over the project's HTML files, by name with or without `.html`. */
export function htmlService(gate: Gate, files: Readonly<Record<string, string>>): Service {
  return present<Service>(
    'HtmlService',
    {
      createHtmlOutput: (html?: unknown) => htmlOutput(gate, html === undefined ? '' : String(html)),
      createHtmlOutputFromFile: (name) => {
        return htmlOutput(gate, contentOf(files, name));
      },
      createTemplateFromFile: (name) => {
        const content = contentOf(files, name);
        return present<Template>('HtmlTemplate', { getRawContent: () => content }, gate);
      },
    },
    gate,
  );
}

function contentOf(files: Readonly<Record<string, string>>, name: string): string {
  const content = files[name] ?? files[`${name}.html`];
  if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return content;
}

function htmlOutput(gate: Gate, html: string): Output {
  let content = html;
  let title = '';
  let [width, height] = [0, 0];
  const output: Output = present<Output>(
    'HtmlOutput',
    {
      getContent: () => content,
      getTitle: () => title,
      getWidth: () => width,
      getHeight: () => height,
      setContent: (next) => {
        content = next;
        return output;
      },
      append: (added) => {
        content += added;
        return output;
      },
      setTitle: (next) => {
        title = next;
        return output;
      },
      setWidth: (pixels) => {
        width = pixels;
        return output;
      },
      setHeight: (pixels) => {
        height = pixels;
        return output;
      },
      // The sidebar is shown in a frame of ours, which has its own viewport tag.
      addMetaTag: () => output,
    },
    gate,
  );
  return output;
}
