/** Words behind which a letter tells one of several: blocks, blood groups, vitamins, classes. */
export const lettered: ReadonlySet<string> = new Set(
  (
    'blok block blk tower gate terminal zone zon zona plan grade gred gred group grup kumpulan kelas class type tipe jenis vitamin hepatitis influenza flu golongan gol team tim ' +
    'wing pier hall level row seri series model option opsi pilihan pintu gerbang gedung bangunan lobby lobi lot area kawasan sektor sector paket pakej package pasal poin point bagian bahagian part annex lampiran darah blood act akta section seksyen schedule unit lantai stand bay platform peron lane telco size saiz ukuran'
  ).split(' '),
);
