import type { Around } from './recogniser.ts';

/** Words and abbreviations of three letters, as plates have them, that stand before a number as often as a series does. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'ABN ADA BAH BAN BAS BAY BED CAP DAH DAN FEE FEW KAK KAN MAK MAN MEN NAK PAK PUN RAK RED TAK TAU TEN TUN VAN WAH WAY WEB ' +
    'ACN ADD AFC AKM ALL AMD AMP AND ANY APP APR APT ARE ASN ASR ATM AUD AUG AWB BCA BHD BHP BMW BNM BRB BRT BSN BTN BUS BUT CAD CAR CCT CFA CHF ' +
    'CNY CPU CSR CUT CVC CVV DAY DBP DEC DEL DEN DHL DKK DVD DUE FAM FAQ FAX FEB FPX FRN JAM JAN JBL JKM JKR JKT JLN JNE JNT JPA JPJ JPN JPY JUL JUN KDN ' +
    'KES KFC KKM KLM KPJ KRL KRW KTM KTP KUL KWH MAR MAS MAX MAY MBE MCB MCC MMA MRR MRT MYR NAB NET NEW NMD NRW NSW NUM NVR NYC PAY ' +
    'PBB PDF PEN PER PKR PLN PLU PNR PPN PPR PPV PRE PRM PRU PSU PUK PUT RAM RAY REF REG REQ RES REV RFC RMA RTX RUN TAC TAG TAX TBA TEL THB THE TKT ' +
    'TNB TRX TTD TWD TXN VAT VER VAR VGA WAS WBS WHY WTS WWW ' +
    // cars, motorcycles, screens
    'BOE BRV CBR CRF CRV DPI FHD FPS HRV JAC KLX MPV NVX PCX PSI RSX SUV TCL UHD'
  ).split(' '),
);

/** What else has a number behind letters: rooms, courses, trains, parts, papers. One word may stand between ("Bilik mesyuarat BKT 1402"). */
const numbered =
  /(?<!\p{L})(?:rooms?|hall|bilik|ruang(?:an)?|dewan|studio|course|subject|class|kursus|subjek|kelas|matkul|kuliah|module?|modul|form|borang|formulir|act|akta|gazette|circular|pekeliling|types?|jenis|tipe|model|series|seri|edition|edisi|part|filter|cpu|gpu|processor|prosesor|camera|kamera|printer|laptop|monitor|jersey|jersi|route|laluan|rute|bus|bas|coach|train|tren|keretapi|kereta api|flight|hotline|careline|talian|booth|sku)(?: \p{L}+)?[ :]{1,2}(?:[a-z]{2,3}[ -]?\d{2,4}(?:, ?| (?:dan|and|atau|or|serta|&) )){0,2}$/u;
/** What is counted or sold behind it. */
const counted =
  /^ (?:people|fans|members|customers|points?|orang|ahli|peserta|pelanggan|peminat|mata|poin|units?|pcs|buah|helai|pax|seats?|hours?|jam|cameras?|on sale|sold out|(?:(?:is|are) )?(?:back )?in stock|restocked|habis stok|dah masuk stok)(?!\p{L})/u;

/** A maker of motorcycles before the letters, and how large the engine is behind them: "Honda RSX 150". */
const model =
  /(?<!\p{L})(?:honda|yamaha|suzuki|kawasaki|modenas|benelli|bajaj|tvs|vespa|aprilia|sym) [a-z]{2,3}[ -]?(?:1[01235][05]|1[68]0|[2-9][05]0|390|1[0-3]00)$/u;
/** Plates of steel, and of a clutch. */
const sheet =
  /(?<!\p{L})(?:plat|pelat|plates?) (?:baja|besi|steel|kopling|clutch) (?:[a-z]{2,3}-?\d{2,4}(?:, ?| (?:dan|and) )){0,2}$/u;
const measured = /^ ?(?:va|watts?|lumens?|mhz|mah|gb|mb|rpm|cc|kg|mm|ml|psi)(?!\p{L})/u;

/** Whether a value of a plate's form names or measures what is made, whatever word for a vehicle stands beside it. */
export function isGoods({ lower, start, end }: Around): boolean {
  return (
    model.test(lower.slice(Math.max(0, start - 12), end)) ||
    sheet.test(lower.slice(Math.max(0, start - 40), start)) ||
    measured.test(lower.slice(end, end + 10))
  );
}

/** Whether the words around a value of a plate's form say that it is the number of something else. */
export function isOtherNumber({ lower, start, end }: Around): boolean {
  return numbered.test(lower.slice(Math.max(0, start - 40), start)) || counted.test(lower.slice(end, end + 24));
}
