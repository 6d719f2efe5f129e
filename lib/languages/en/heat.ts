/** That a conversation runs hot, what shows it, and what cools it. */
export const heat = {
  title: 'This is getting heated',
  why: 'Calm words, another voice or a private channel: any of them cools it.',
  calm: 'Calm words',
  private: 'Ask to write privately',
  handOver: 'Hand it over',
  handOverCopied: 'Copied: send it to a colleague.',
  handOverText:
    'Could you take over? The conversation with {name} runs hot after {count} posts, and a fresh voice would help: {link}',
  'sign-anger': 'Angry words:',
  'sign-capitals': 'Capitals:',
  'sign-marks': 'Marks in rows:',
  'sign-leaving': 'Says they will go, or go public:',
  'sign-turns': 'Came back {count} times after our answer.',
  'sign-speed': '{count} posts in one breath.',
  'sign-silence': '{count} posts without an answer.',
  'sign-ours': 'Our own words did not help:',
  'sign-repeated': 'We posted the same twice:',
  'sign-crowd': '{count} others have joined in.',
};
