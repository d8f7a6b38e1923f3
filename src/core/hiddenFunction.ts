/** The function that the check writes into cells. It has no help, so that nobody is offered it while typing. */

/** Its name, which `Code.js` declares. */
export const HIDDEN_FUNCTION = 'LEADSHEET_ECHO';
