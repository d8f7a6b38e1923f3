/** The functions of React that the page itself calls. */

declare module 'react' {
  export function createElement(type: string, properties: object, ...children: unknown[]): object;
  export function useRef<T>(start: T | null): { readonly current: T | null };
  export function useEffect(effect: () => () => void, dependencies: readonly unknown[]): void;
}
