import type { Language } from '../../review/types.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that only one of the three languages has, as people type them. Shared Malay words are in `either`. */
export const markers: Readonly<Record<Language, readonly string[]>> = {
  id: list(`
    kak kakak mas mbak min mimin bang gan gue gw gua lu lo elo loe kalian bisa gak ga nggak ngga enggak gk kagak banget bgt karena krn uang duit
    nomor silakan cuma cuman kapan coba tagihan rekening senin selasa rabu kamis jumat minggu kantor sore siang kabar lewat telepon nelpon
    telpon cek kirim petugas aplikasi agar saat kerja kendala langsung paling sedang pesanan hapus biar sih deh dong aja makasih mulai antre
    tapi tetapi lapor tadi jam mobil listrik gimana gmn bener pengemudi kurir cicilan udah udh sdh pdhl padahal barusan kemarin kemaren besok
    kok lho loh nih tuh yg dgn utk jg blm brp knp trs terus sampe kalo klo mau pengen pengin nyala padam mati lampu sinyal paket resi
    refund ongkir saldo kepotong kepake diem masa makanya capek bos woy woi wkwk wkwkwk punten nuhun mohon ojol driver kosong ilang hilang
    tolong tlg bantu bapak ibu anak istri suami adik mertua ngurus ktp kk bpjs nik dateng datang ketinggalan iuran emang emg gitu gini
    antar berapa brp kamar kasur koran tanggapan pukul menulis kirimin ongkir pesen pesanan dikemas bales dibales dateng ketelen kepotong ketuker nyasar mulu keburu abis syaratnya pasang kontrakan kulkas gara2 gerai dokternya antri praktek seller cancelin gabisa subuh kelurahan wis durung iki nu kumaha teh seminggu menit kemudian stok habis bikin emosi sukses sekali kayak mulu doang dapet lunas bayarnya dibalas balas dijawab jawab nunggu tunggu nyampe`),
  ms: list(`
    tak takde takda xde xda tiada encik puan cik tuan awak korang hang hangpa kitorang nombor telefon kerana wang pejabat semak sebab hantar
    beritahu maklumkan isnin khamis jumaat ahad petang esok bil talian kereta elektrik dah macam mcm kat bila cuba mesej akaun kad pegawai
    tuntutan resit bahagian kaunter pasukan gembira je jer mak ayah faham kesulitan sila percuma pun sahaja mesti pemandu isteri tarikh kos
    ubat cadangan lepas geram laju juruteknik sikit ni tu nak nk akak tq rosak bekalan tempahan bayaran ansuran tertunggak semalam kejap
    cepat lambat kena potong line internet weh wei la lah kan apahal pasal takkan memang sape siapa camne mana haritu aritu minggu bulan
    cakap sy aku ko kau hampa demo guano dop bagi dapat bg xdpt xleh takleh boleh ke kot bodo siap duit kedai servis rumah jiran anak sekolah
    kerusi roda masa umrah anak kapal dibenarkan kadar tengok nombor cuti bestie apasal pulak kot takdok ore nok kijo payoh dok mintok kabo abe gapo bakpo depa awat pasai sik kitak kamek mung guane ambo acu amik tengah kenyataan menyusahkan petang2 pampasan kaunter pautan bayaran tolonglah korang diorang dorang sampai2 pening takziah sampaikan cancel call parcel bro sis beg bag hab poslaju tunggu bengang sakit hati reti komplen tengok pakai guna`),
  en: list(`
    the and you your we is are to for of it that this with on in please sorry have can our will not us be as at i was what so an if they
    there here or from by when its it's i'm i've i'd you're nobody yes before now their any but no how do don't did didn't my me been has
    had his her he she him my me im u ur pls plz can't won't didn't doesn't isn't wasn't haven't hasn't card app bill charged charge order paid pay money help need want wait wait customer service day days today late delivery delivered parcel package account locked phone number still only one more over under same new old first last next much many some such really literally like back down off again year years hour hours min mins always happen happened wrong broken stop give take make said says told tell ask asked work works working nothing something anyone someone everyone joke ridiculous terrible worst hello hi hey why where who which still since after again never ever just about would could should get got waiting were than then because im ive
    cant wont isnt dont thanks thank all out up one two days week month`),
};

/** Common to Indonesian and Malay: tells Malay from English and nothing else. */
export const either: readonly string[] = list(`
  yang dan di ini itu untuk dengan maaf sudah belum dari ke akan tidak juga hari anak terima kasih sebelum lagi ada kalau nama rumah pada masih
  tinggal tukar ajar naik jauh dekat terpaksa turun kata habis pergi jangan kita saya dalam oleh lebih atau sini sana sekarang malam pagi bagi sama segera orang semua supaya apa baru bukan tanpa hanya laporan
  ya selamat semoga harap jadi sampai perlu tetap anda dulu sangat boleh balas kena tolong minta bayar beli masuk keluar bulan tahun kali`);

/** Typed in Malay as in Indonesian, or borrowed by both from English: they say little about the language. */
export const weak: ReadonlySet<string> = new Set(
  list(`
    hang internet line call refund cancel driver parcel bag call bos duit mau la anak minggu bulan sekolah rumah bagi tunggu dapat boleh siap ayah
    sakit hati semua bro sis tolong datang guna kedai pasal mana aku kan lah ke masa mati terus no on in so
    aplikasi mohon tadi lapor tapi tetapi jam mulai paling sedang langsung saat biar cuma tutup pukul menulis stok habis emosi sekali balas dibalas
    dijawab jawab cepat lambat potong siap servis roda kapal pakai lepas geram sampaikan siapa gembira sebab pun mesti laju pegawai bila tengah kongsi
    semalam esok pasukan percuma kerusi kak kakak abang bang min admin admin2 tanggapan antar berapa mau lampu hilang padam bantu bapak ibu istri adik suami
    paket kantor2 kurir sore2 rumah mak kena`),
);
