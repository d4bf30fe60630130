/** Whether everything is looked at that there is, and not one of each kind: `npm run test:all`. */
export const isSweep = Boolean(process.env['SWEEP']);
