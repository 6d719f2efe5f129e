import { guessOrder, readMoment } from './moment.ts';

/** What a column of a file can hold. `ignore` is left behind. */
export const csvFields = [
  'ignore',
  'name',
  'number',
  'phone',
  'email',
  'x',
  'facebook',
  'at',
  'time',
  'channel',
  'direction',
  'agent',
  'text',
  'summary',
  'link',
  'mood',
  'case',
  'case-state',
  'promise',
  'due',
  'fullName',
  'addresses',
  'nationalIds',
  'dateOfBirth',
  'accounts',
  'orders',
  'amounts',
  'notes',
  'payments',
] as const;
export type CsvField = (typeof csvFields)[number];

/** Columns that tell who a row is about. */
export const knowsBy: readonly CsvField[] = ['number', 'phone', 'email', 'x', 'facebook'];

/** Heads of columns as help desks and spreadsheets of three languages write them, without spaces and marks. The first that fits counts. */
const heads: readonly (readonly [CsvField, RegExp])[] = [
  [
    'due',
    /^(?:duedate|duetime|due|deadline|bataswaktu|tenggat|tarikhakhir|jatuhtempo|tempohakhir|promisedby|promiseddate)$/,
  ],
  ['promise', /^(?:promise|promised|janji|janjikepada.*|commitment|komitmen)$/],
  [
    'case-state',
    /^(?:status|state|ticketstatus|statustiket|statuskasus|statuskes|statusaduan|casestatus|statuskeluhan)$/,
  ],
  [
    'case',
    /^(?:ticket|ticketid|ticketno|ticketnumber|tiket|no(?:mor|mbor)?tiket|case|caseid|caseno|casenumber|kasus|kes|nokes|idtiket|noaduan|nomorkasus|incident|incidentid)$/,
  ],
  ['dateOfBirth', /^(?:dob|dateofbirth|birthdate|birthday|tanggallahir|tgllahir|tarikhlahir)$/],
  [
    'nationalIds',
    /^(?:nik|noktp|nomorktp|ktp|ic|icno|icnumber|nric|mykad|nokp|nokadpengenalan|kadpengenalan|passport|passportno|nopasport|paspor|idnumber|nationalid|npwp)$/,
  ],
  ['time', /^(?:time|jam|pukul|waktu|masa|clock|createdtime)$/],
  [
    'at',
    /^(?:at|date|datetime|timestamp|tanggal|tgl|tarikh|tanggalwaktu|tanggaljam|waktutanggal|tarikhmasa|tarikhdanmasa|tanggaldanwaktu|createdat|created|createddate|createdtimeutc|contacted(?:at|on)?|calldate|opened|openedat|tanggalkontak|tarikhpanggilan|tanggaldibuat|tarikhdicipta|sentat|receivedat)$/,
  ],
  ['channel', /^(?:channel|kanal|saluran|source|sumber|medium|media|via|through|melalui|contactchannel)$/],
  ['direction', /^(?:direction|arah|inout|inboundoutbound|type|jenis|masukkeluar|tipe)$/],
  [
    'agent',
    /^(?:agent|agen|ejen|agentname|namaagen|namaejen|operator|cs|csr|petugas|pegawai|assignee|handledby|ditanganioleh|dikendalikanoleh|staff|staf|owner|rep|answeredby)$/,
  ],
  ['mood', /^(?:mood|sentiment|sentimen|emosi|emotion|perasaan)$/],
  ['link', /^(?:link|url|permalink|tautan|pautan|posturl)$/],
  ['summary', /^(?:summary|subject|subjek|perihal|judul|tajuk|ringkasan|title|topic|topik)$/],
  [
    'text',
    /^(?:text|message|pesan|mesej|content|isi|kandungan|description|deskripsi|keterangan|penerangan|body|detail|details|butiran|keluhan|aduan|complaint|komentar|komen|comment|transcript|transkrip|percakapan|perbualan|uraian|callnote|callnotes|catatanpanggilan|conversation|isipesan)$/,
  ],
  [
    'email',
    /^(?:email|emailaddress|mail|surel|emel|alamatemail|alamatemel|alamatsurel|customeremail|emailpelanggan|emelpelanggan|contactemail)$/,
  ],
  [
    'phone',
    /^(?:phone|phoneno|phonenumber|mobile|mobileno|mobilenumber|tel|telp|telephone|telepon|telefon|hp|nohp|nomorhp|handphone|notelp|notelepon|notelefon|nomortelepon|nombortelefon|nomborphone|msisdn|wa|whatsapp|nowa|nowhatsapp|nomorwa|contactno|contactnumber|kontak|notel|customerphone|teleponpelanggan|telefonpelanggan|caller|callerid|bimbit|telefonbimbit|nomorponsel|ponsel)$/,
  ],
  [
    'x',
    /^(?:x|xhandle|twitter|twitterhandle|twitterusername|akunx|akuntwitter|akaunx|akauntwitter|handle|username|screenname|xusername)$/,
  ],
  [
    'facebook',
    /^(?:facebook|fb|facebookid|fbid|facebookname|akunfacebook|akaunfacebook|facebookprofile|profilfacebook|fbprofile|psid)$/,
  ],
  [
    'orders',
    /^(?:order|orderid|orderno|ordernumber|pesanan|nopesanan|nomorpesanan|nompesanan|noorder|invoice|invoiceno|noinvois|noinvoice|nomorinvoice|resi|noresi|trackingno|booking|bookingcode)$/,
  ],
  [
    'number',
    /^(?:customerid|customerno|customernumber|custid|custno|idpelanggan|nopelanggan|nomorpelanggan|nomborpelanggan|clientid|memberid|membershipno|nomember|noahli|contactid|userid)$/,
  ],
  [
    'accounts',
    /^(?:account|accountno|accountnumber|akaun|akun|noakaun|noakun|nomorakun|nomborakaun|rekening|norekening|nomorrekening|nolangganan|subscriptionno)$/,
  ],
  [
    'addresses',
    /^(?:address|alamat|alamatrumah|homeaddress|streetaddress|alamatpelanggan|postaladdress|alamatlengkap)$/,
  ],
  [
    'amounts',
    /^(?:amount|amountdue|outstanding|balance|tagihan|tunggakan|baki|jumlah|jumlahtagihan|bakitertunggak|amaun|bil|saldo|total|nominal)$/,
  ],
  [
    'payments',
    /^(?:payment|payments|lastpayment|pembayaran|bayaran|pembayaranterakhir|bayaranterakhir|paidon|tanggalbayar|tarikhbayaran)$/,
  ],
  ['notes', /^(?:note|notes|catatan|nota|remark|remarks|ulasan|memo|internalnote)$/],
  ['fullName', /^(?:fullname|legalname|namalengkap|namapenuh|namasesuaiktp|namadalamic)$/],
  [
    'name',
    /^(?:name|nama|customer|customername|pelanggan|namapelanggan|client|clientname|contact|contactname|displayname|callername|namakontak|namakenalan|from|dari|daripada|requester)$/,
  ],
];

/** What the values look like where the head tells nothing. */
function byValues(values: readonly string[]): CsvField {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length === 0) return 'ignore';
  const most = (fits: (value: string) => boolean) => filled.filter(fits).length >= Math.max(1, filled.length * 0.7);
  if (most((value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value))) return 'email';
  if (most((value) => /^https?:\/\/\S+$/i.test(value))) return 'link';
  if (most((value) => /^@\w{2,30}$/.test(value))) return 'x';
  if (most((value) => readMoment(value, guessOrder(filled), 'UTC') !== null && /[-/.:\s]/.test(value))) return 'at';
  if (most((value) => /^['=+]?"?\+?[\d\s().-]{8,20}"?$/.test(value) && value.replace(/\D/g, '').length <= 15))
    return most((value) => /^['"=+]*(?:\+|0|6[025])/.test(value)) ? 'phone' : 'ignore';
  if (most((value) => value.length > 40 && /\s/.test(value))) return 'text';
  return 'ignore';
}

const bareHead = (head: string): string =>
  head
    .slice(0, 100)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function byHead(head: string): CsvField | null {
  const bare = bareHead(head);
  return heads.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** Fields of which a customer may have several columns; every other field is given to one column alone. */
const repeatable: readonly CsvField[] = [
  'ignore',
  'phone',
  'email',
  'x',
  'facebook',
  'addresses',
  'nationalIds',
  'accounts',
  'orders',
  'amounts',
  'notes',
  'payments',
];

export const isRepeatable = (field: CsvField): boolean => repeatable.includes(field);

/** True when the first row names columns: it has names that we know, or none of its cells looks like a value. */
export function looksLikeHead(first: readonly string[]): boolean {
  if (first.some((cell) => byHead(cell) !== null)) return true;
  return first.every((cell) => cell.trim() !== '' && byValues([cell]) === 'ignore' && !/\d{3}/.test(cell));
}

/** A field for each column: by its head, else by what stands below it. A field that takes one column goes to the first. */
export function guessColumns(head: readonly string[], rows: readonly (readonly string[])[]): readonly CsvField[] {
  // A cell beyond the head belongs to a row that is broken, not to a column.
  const width = head.length > 0 ? head.length : Math.max(0, ...rows.map((row) => row.length));
  const taken = new Set<CsvField>();
  const claim = (field: CsvField): CsvField => {
    if (repeatable.includes(field)) return field;
    if (taken.has(field)) return 'ignore';
    taken.add(field);
    return field;
  };
  const named = Array.from({ length: width }, (_, column) => {
    const field = byHead(head[column] ?? '');
    return field === null ? null : claim(field);
  });
  return named.map((field, column) => field ?? claim(byValues(rows.map((row) => row[column] ?? ''))));
}
