/** The entry of `Code.js`, the whole of which every cell's call loads: what cells and the first menu need, and no more. */

export { act } from './sheets/act';
export { call } from './sheets/call';
export { leadKpis } from './sheets/leadKpis';
export { onInstall, onOpen } from './sheets/menu';
export { echo } from './sheets/selfCheck/echo';
