/** Loaded only for names typed with a keyboard that was not switched on. */
export { undoTyping, withoutTelexKeys } from '../../text/telex.ts';
