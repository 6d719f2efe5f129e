import { anyOf } from './any-of.ts';

/**
 * How a reply calls its reader in three languages, as alternatives of a regular expression in small letters. "Ibu-ibu" and "ibu hamil" are
 * anybody, "ibu pejabat" is an office and "tuan rumah" a host.
 */
export const readerWords =
  'kakak|akak|kak|bapak(?!-bapak)|pak|ibu(?!-ibu| (?:pejabat|kota|hamil|muda|jari|bapa)(?!\\p{L}))|bu|mas|mbak|bang|abang|anda|kamu|awak|puan|encik|cik|tuan(?! rumah)|bro|sis';

/** The reader is spoken to or of. */
export const ofReader = anyOf('you', 'your', readerWords);
