/** The one function of React that the page itself calls. */

declare module 'react' {
  export function createElement(type: string, properties: object, ...children: unknown[]): object;
}
