/** Words for 1 to 9 and for the tens, as alternatives of an expression, of rules that read ages, days and pass phrases said in words. */
export const ones = 'one|two|three|four|five|six|seven|eight|nine';
export const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** 1 to 9 in Indonesian and Malay. */
export const satuan = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan';
