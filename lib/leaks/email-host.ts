import { defineRecogniser } from './recogniser.ts';

/** Providers that people name without an ending: worldwide ones, and those of telephone companies. */
const mailboxes =
  'gmail googlemail yahoo ymail rocketmail hotmail outlook msn icloud protonmail aol gmx zoho yandex singnet streamyx btinternet btopenworld ntlworld blueyonder bigpond optusnet iinet rediffmail sbcglobal';
/** Those that are called like what else they sell: "kuota 10GB di Indosat". */
const companies = 'proton starhub jaring telkomsel indosat virginmedia talktalk comcast verizon';
const providers = `${mailboxes} ${companies}`.split(' ');
const at = ' ?[([{]?(?:@|(?<= |[([{])(?:at|di|et|alias)(?= |[)\\]}]))[)\\]}]? ?';
const mark = ' (?:dot|titik|noktah|underscore|garis bawah|garisbawah|strip|dash) ';

/** What has a provider and is nobody's mailbox: "your account at Gmail", "folder di Outlook". */
const things =
  /^(?:e?mails?|emel|surel|mail|accounts?|akaun|akun|address(?:es)?|alamat|inbox|folder|spam|mailbox|mailboxes|support|team|login|masuk|daftar|filters?|settings?|tab|calendar|kalender|calendar|cek|check|look|looking|looked|available|ada|open|buka|problem|issue|error|server|servers|works?|working|down|sign|signed|people|friends|is|are|was|bukan|bisa|boleh|it|them|sent|kirim|hantar|terima|masih|still|not|only|just|kita|kami|us|you|arrive[ds]?|sini)$/i;

const spelled = new RegExp(mark, 'i');
/** Sizes, speeds and versions are told of a provider, too. */
const amount = /^\d+(?:\.\d+)?[a-z]{0,5}$/i;
const sold = new RegExp(` (?:at|di|et|alias) (?:${companies.replaceAll(' ', '|')})$`, 'i');

/** Mail addresses without their ending, as people say them: "rina_w at yahoo", "rina.w@gmail", "rina underscore w di outlook". */
export default defineRecogniser({
  name: 'email-host',
  kind: 'email',
  needs: 'letter',
  onlyBesideCue: true,
  shape: new RegExp(
    `(?<![\\w.+@/-])\\w[\\w.+-]{1,63}(?:${mark}\\w{1,30}){0,3}${at}(?:${providers.join('|')})(?![\\w@-]|\\.\\w| ?[([{]?(?:dot|titik|noktah)\\b)`,
    'gi',
  ),
  validate: (value) => {
    const local = /^[\w.+-]+/.exec(value)?.[0] ?? '';
    // "version 2.1 at Gmail"
    if (!/[A-Za-z]{2}/.test(local)) return false;
    const said = spelled.test(value);
    if (!said && (sold.test(value) || (amount.test(local) && !/\w@\w/.test(value)))) return false;
    if (/\w@\w/.test(value) || /[\d._]/.test(local.replace(/\.$/, '')) || said) return 0.85;
    return local.length >= 5 && !things.test(local) ? 0.3 : false;
  },
  cues: { any: providers },
  reach: [0, 0],
  bare: 0.85,
  cued: 0.85,
  certainFrom: 0.8,
  why: 'email',
  flags: [
    'We mailed [[email:wira_77 at yahoo]] last night.',
    'Tiketnya ke [[email:sekar underscore p di gmail]] ya.',
    'Invois dah masuk [[email:lim.kw (at) singnet]].',
    'Two logins: [[email:peggyd@hotmail]] and one more.',
  ],
  passes: [
    'Please look at Outlook and the Gmail app.',
    'Cek folder spam di Gmail ya Kak.',
    'Emel di yahoo memang lambat hari ini.',
    'Version 2.1 at Gmail is not ours.',
    'Kuota 10GB di Indosat jadi 20GB.',
    'Team Bayu_Jaya at Verizon arena tonight!',
    'Kecepatan 25mbps di Gmail cukup.',
    'Thanks Rina @gmail user!',
  ],
});
