/** Runs code that the page got deflated, in base64: its own script, and each language's words. */

/** Unpacks `packed`. Fails where the browser is too old for that. */
export async function unpacked(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}

/** Runs the page's own code, in which nothing comes from the spreadsheet. */
export function run(code: string): void {
  const script = document.createElement('script');
  script.textContent = code;
  document.body.append(script);
}
