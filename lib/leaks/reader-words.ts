/** How a reply calls its reader in three languages, as alternatives of a regular expression in small letters. */
export const readerWords =
  'kakak|akak|kak|bapak|pak|ibu|bu|mas|mbak|bang|abang|anda|kamu|awak|puan|encik|cik|tuan|bro|sis';
