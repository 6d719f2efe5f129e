/** Everybody who appears on the replica. All are invented. */
export interface Person {
  /** Vanity name, also the profile key. */
  readonly key: string;
  /** Decimal id as `profile.php?id=` and Messenger use it. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'page';
  /** True where the person has no vanity: links then go to `profile.php?id=`. */
  readonly numeric?: boolean;
}

const person = (key: string, id: string, name: string, numeric = false): Person => ({
  key,
  id,
  name,
  kind: 'person',
  ...(numeric ? { numeric } : {}),
});

/** The company whose agents work here. */
export const brand: Person = { key: 'suria.mobile', id: '61550000000100', name: 'Suria Mobile', kind: 'page' };

/** The agent's own account: the other identity in the switcher. */
export const agent: Person = person('rudi.hartono.suria', '61550000000101', 'Rudi Hartono');

const longName = `Zulaikha ${'binti Abdul Rahman '.repeat(530)}`.slice(0, 10_000);

export const people: readonly Person[] = [
  brand,
  agent,
  person('dinda.kusuma', '61550000000201', 'Dinda Kusuma'),
  person('sofea.zulkifli', '61550000000202', 'Sofea Zulkifli'),
  person('bayu.prakoso', '61550000000203', 'Bayu Prakoso'),
  person('hafiz.othman', '61550000000204', 'Hafiz Othman'),
  person('mei.ling.tan', '61550000000205', 'Tan Mei Ling'),
  person('rina.septiani', '61550000000206', 'Rina Septiani', true),
  person('arjun.pillai', '61550000000207', 'Arjun Pillai'),
  person('nadia.rahim', '61550000000208', 'Nadia Rahim'),
  person('yoga.saputra', '61550000000209', 'Yoga Saputra', true),
  person('farah.iskandar', '61550000000210', 'Farah Iskandar'),
  person('kevin.lau', '61550000000211', 'Kevin Lau'),
  person('putri.maharani', '61550000000212', 'Putri Maharani 🌸'),
  person('amir.syafiq', '61550000000213', 'Amir Syafiq'),
  person('lestari.wulandari', '61550000000214', 'Lestari Wulandari'),
  person('grace.devi', '61550000000215', 'Grace Devi'),
  person('zaki.anuar', '61550000000216', 'Zaki Anuar', true),
  person('teguh.wibowo', '61550000000217', 'Teguh Wibowo'),
  person('siti.aminah.lina', '61550000000218', 'Siti Aminah (Lina)'),
  person('promo.kilat', '61550000000219', 'Promo Kilat Untung', true),
  person('danial.hakim', '61550000000220', 'Danial Hakim'),
  person('ayu.pertiwi', '61550000000221', 'Ayu Pertiwi'),
  { key: 'kedai.telefon.cahaya', id: '61550000000222', name: 'Kedai Telefon Cahaya', kind: 'page' },
  { key: 'warta.kota.hijau', id: '61550000000223', name: 'Warta Kota Hijau', kind: 'page' },
  // hostile ones: shown on one post of their own
  person('mallory.img', '61550000000301', '<img src=x onerror="window.__hacked=1"> Mallory', true),
  person('mallory.rlo', '61550000000302', 'Eve \u202Eelibom airus\u202C ✔\uFE0F', true),
  person('mallory.zero', '61550000000303', 'Su\u200Bria\u200D Mobile\u2060', true),
  person('mallory.long', '61550000000304', longName, true),
  person('mallory.time', '61550000000305', 'Comment by Suria Mobile 3 minutes ago', true),
  person('mallory.reply', '61550000000306', "Reply by Ann to Bob's comment", true),
  person('mallory.arab', '61550000000307', 'مريم \u200F(Maryam)', true),
];

const byKey = new Map(people.map((one) => [one.key, one]));

/** @throws when no such person was invented. */
export function personOf(key: string): Person {
  const found = byKey.get(key) ?? people.find((one) => one.id === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
}

export const findPerson = (key: string): Person | undefined => byKey.get(key) ?? people.find((one) => one.id === key);
