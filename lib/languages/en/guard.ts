export const guard = {
  clean: 'Nothing private in this reply',
  findings: '{count} to look at',
  checking: 'Checking…',
  notWatching: 'Not watching this box',
  audienceUnknown: 'Who will read this is unclear: checked as if everyone could',
  panel: 'Tenang: customer and replies',
  openPanel: 'Open Tenang',
  pressAgain: 'Checked: press send once more',
  resize: 'Width of the panel',
  uncheckedTitle: 'This reply could not be checked',
  uncheckedWhy:
    'Tenang does not answer on this page just now. Reload the page to be guarded again; your reply stays in the box.',
  uncheckedBack: 'Back to the reply',
  uncheckedPost: 'Post it unchecked',
  inserted: 'In the box. Undo brings your own words back.',
  notInserted: 'The page did not take the text. It is copied: paste it into the box.',
  noBox: 'Click into a reply box first.',
  parked: 'Kept for the direct message: open it and it will be here.',
  accepted: 'Noted: not private.',
  recorded: 'Sent, and in the history.',
  noteSaved: 'Note saved.',
  linked: 'Linked to {name}.',
  invite:
    'Hi {name}, we are sorry for the trouble. Please send us a direct message and we will look into it with you there.',
  inviteNobody:
    'We are sorry for the trouble. Please send us a direct message and we will look into it with you there.',
};
