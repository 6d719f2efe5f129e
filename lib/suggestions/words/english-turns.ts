/** English of the writer turned to the reader, word by word. */
export const turnedEnglish: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  my: 'your',
  me: 'you',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  am: 'are',
  you: 'we',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  your: 'our',
  yours: 'ours',
  yourselves: 'ourselves',
};
export const beforeObjectYou: ReadonlySet<string> = new Set(
  "to with from for by at dm'd dmed told asked sent emailed called paid messaged giving gave trust trusted of about warned pay rang".split(
    ' ',
  ),
);
