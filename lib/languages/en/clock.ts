/** Whose clock the times are by. */
export const clock = {
  differs: 'Times are {place}’s: {there} there now, {here} here.',
  byGuidelines:
    'Your guidelines tell it with their hours. All times here are by it, and “tomorrow at ten” in what was said.',
  fieldBy: 'by {place}’s clock',
};
