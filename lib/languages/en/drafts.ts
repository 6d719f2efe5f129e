/** A draft of guidelines that another version has left behind. */
export const drafts = {
  lies: 'A draft that began from {from} lies here. Going on with it, look through the changes before you publish: what is new in force shows as taken back.',
  takeUp: 'Go on with it',
  throwAway: 'Throw it away',
  trying: 'Trying its sentences …',
};
