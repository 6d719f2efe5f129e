import type { Around } from './recogniser.ts';

/** Words and abbreviations of three letters, as plates have them, that stand before a number as often as a series does. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'ABN ADA BAH BAN BAS BAY BED CAP DAH DAN FEE FEW KAK KAN MAK MAN MEN NAK PAK PUN RAK RED TAK TAU TEN TUN VAN WAH WAY WEB ' +
    'ACN ADD AFC AKM ALL AMD AMP AND ANY APP APR APT ARE ASN ASR ATM AUD AUG AWB BCA BHD BHP BMW BNM BRB BRT BSN BTN BUS BUT CAD CAR CCT CFA CHF ' +
    'CNY CPU CSR CUT CVC CVV DAY DBP DEC DEL DEN DHL DKK DVD DUE FAM FAQ FAX FEB FPX FRN JAM JAN JBL JKM JKR JKT JLN JNE JNT JPA JPJ JPN JPY JUL JUN KDN ' +
    'KES KFC KKM KLM KPJ KRL KRW KTM KTP KUL KWH MAR MAS MAX MAY MBE MCB MCC MMA MRR MRT MYR NAB NET NEW NMD NRW NSW NUM NVR NYC PAY ' +
    'PBB PDF PEN PER PKR PLN PLU PNR PPN PPR PPV PRE PRM PRU PSU PUK PUT RAM RAY REF REG REQ RES REV RFC RMA RTX RUN TAC TAG TAX TBA TEL THB THE TKT ' +
    'TNB TRX TTD TWD TXN VAT VER VAR VGA WAS WBS WHY WTS WWW'
  ).split(' '),
);

/** What else has a number behind letters: rooms, courses, trains, parts, papers. One word may stand between ("Bilik mesyuarat BKT 1402"). */
const numbered =
  /(?<!\p{L})(?:rooms?|hall|bilik|ruang(?:an)?|dewan|studio|course|subject|class|kursus|subjek|kelas|matkul|kuliah|module?|modul|form|borang|formulir|act|akta|gazette|circular|pekeliling|types?|jenis|tipe|model|series|seri|edition|edisi|part|filter|cpu|gpu|processor|prosesor|camera|kamera|printer|laptop|monitor|jersey|jersi|route|laluan|rute|bus|bas|coach|train|tren|keretapi|kereta api|flight|hotline|careline|talian)(?: \p{L}+)?[ :]{1,2}$/u;
/** What is counted or sold behind it. */
const counted =
  /^ (?:people|fans|members|customers|points?|orang|ahli|peserta|pelanggan|peminat|mata|poin|units?|pcs|buah|helai|pax|seats?|hours?|jam|va|watts?|lumens?|mhz|mah|gb|mb|rpm|cc|cameras?|on sale|sold out|(?:(?:is|are) )?(?:back )?in stock|restocked|habis stok|dah masuk stok)(?!\p{L})/u;

/** Whether the words around a value of a plate's form say that it is the number of something else. */
export function isOtherNumber({ lower, start, end }: Around): boolean {
  return numbered.test(lower.slice(Math.max(0, start - 40), start)) || counted.test(lower.slice(end, end + 24));
}
