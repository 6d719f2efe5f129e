export const suggestions = {
  'acknowledge-and-ask': 'Acknowledge and ask',
  'own-and-act': 'Own it and act',
  answer: 'Answer',
  'take-private': 'Take it private',
  thank: 'Thank',
  'follow-up': 'Follow up',
};
