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
/** Typed without their mark; what is a word of its own without it ("were", "well", "its", "ill") is none of them. */
export const unmarked: Readonly<Record<string, string>> = {
  im: "i'm",
  ive: "i've",
  thats: "that's",
  theres: "there's",
  whats: "what's",
  hes: "he's",
  shes: "she's",
  theyre: "they're",
  theyve: "they've",
  youre: "you're",
  youve: "you've",
  weve: "we've",
  wasnt: "wasn't",
  werent: "weren't",
  isnt: "isn't",
  arent: "aren't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  doesnt: "doesn't",
  dont: "don't",
  didnt: "didn't",
  cant: "can't",
  wont: "won't",
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
};
/** Her family as she calls them. */
export const englishKin =
  'son|daughter|mum|mom|mam|mother|dad|father|nan|gran|grandma|grandad|grandson|granddaughter|wife|husband|partner|sister|brother|baby|kid|child|aunt|uncle|boss|neighbour';
/** Behind these "you" is "us": "emailed you". */
export const beforeObjectYou: ReadonlySet<string> = new Set(
  "to with from for by at dm'd dmed told asked sent emailed called paid messaged giving gave trust trusted of about warned pay rang".split(
    ' ',
  ),
);
