import type { Post } from '../review/types.ts';
import { findsAny } from './find-words.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** What a body shows after something was taken, eaten or put on. */
const symptoms = list(`
  allergy, allergies, hospitalised, hospitalized, swollen, swelling, swelled, rash, rashes, hives, itchy, itching, blister*, burning skin, dizzy, vomit*, throwing up, threw up, nauseous, allergic, diarrhoea, diarrhea, food poisoning, being sick, been sick, was sick, were sick, got sick, fell ill,
  bengkak, gatal, gatel, ruam, bentol, melepuh, perih, merah panas, muntah*, mual, pusing, pening, diare, alergi, keracunan, kepala berat,
  alahan teruk, cirit birit, pedih, loya, alahan, sesak`);
/** What is taken, eaten or put on. */
const taken = list(`
  lamb, chicken, beef, fish, oyster*, buffet, curry, sushi, salad, burger, kebab, peanut*, nuts, seafood, prawn*, kacang, udang, laksa, nasi, food, cake, meal, pill*, tablet*, capsule*, medicine, medication, meds, dose, dosage, syrup, serum, cream, lotion, toner, sunscreen, ointment, face mask, shampoo, ate, eaten, eating, drank,
  obat, sirup, krim, salep, masker, kemakan, termakan, ayam, lauk, skincare, dosis, dimakan, gulai*, rendang, sate, minumnya, ubat, sirap, dos, sapu, makan*, minum*, milk powder, formula`);
const medicines = list(
  `pill*, tablet*, capsule*, medicine, medication, meds, dose, dosage, obat, dosis, ubat, insulin, syrup, sirap, sirup`,
);
/** Another strength or another medicine than the usual one. */
const wrongDose =
  /\b(?:wrong|different|salah|tertukar|ketuker|lain)\b|\d+ ?(?:mg|ml|mcg)\b[^.!?]{0,80}\b\d+ ?(?:mg|ml|mcg)\b/iu;

/** Somebody took or used what was sold and it does her harm, or it is not what she was to take: no more of it, and a doctor first. */
export const isHarmed = (words: readonly string[], text: string): boolean =>
  (findsAny(words, symptoms) && findsAny(words, taken)) || (findsAny(words, medicines) && wrongDose.test(text));

const devices = list(`
  air fryer, charger, powerbank, power bank, kipas, fan, heater, kettle, oven, microwave, blender, laptop, phone, battery, bateri, baterai, rice cooker, iron, setrika, seterika, toaster, fridge, kulkas,
  peti ais, washing machine, mesin cuci, mesin basuh, tv, hair dryer, adaptor, adapter, extension, stopkontak, plug, scooter, e-bike, dispenser, water heater, aircon, lampu, kabelnya, kabel, cable, cord`);
const burns = list(`
  smoke, smoking, smoked, burning, burnt, burned, melted, melting, sparks, sparked, sparking, overheat*, exploded, swollen, bulging, asap, berasap, gosong, hangus, terbakar, kebakar, percikan, meledak, meletup,
  menggembung, kembung, gembung, nyetrum, kejutan elektrik, renjatan`);

/** A thing that was bought smokes, burns or gives shocks: off, unplugged, and not used again. */
export const isUnsafeDevice = (words: readonly string[]): boolean => findsAny(words, devices) && findsAny(words, burns);

/** Whether the brand's own name, or a good part of it, stands in `name`. */
const soundsLike = (name: string, brand: string): boolean => {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare(brand).length >= 4 && bare(name).includes(bare(brand));
};
const wantsSecrets =
  /\b(?:pin|otp|tac|password|kata laluan|kata sandi|cvv|6[ -]?digit)\b|\b(?:whatsapp|wa|telegram)\b[^.!?]{0,40}\d{4}/iu;

const gaveAway =
  /(?<![\p{L}])(?:ter(?:lanjur|klik|tekan|tipu)\p{L}*|(?:sudah|udah|sdh|dah|telah|tlh)\s+(?:saya |sy |aku |ku ?|gue |kami |i )?(?:kasi|kasih|kasi tau|beri|berikan|bagi|bagi tau|isi|masukkan|masukin|klik|tekan|transfer|kirim|hantar)|(?:i|we|he|she|mum|mom|dad)(?:'ve| have| has)?(?: already| just| even| stupidly)? (?:gave|given|entered|typed|told|sent|clicked|shared|keyed|read out|read him|read her|read them))(?![\p{L}])/iu;

/** She did what a swindler asked for: praise for asking first would mock her. */
export const fellForIt = (text: string): boolean =>
  gaveAway.test(text) && /\b(?:otp|pin|tac|cvv|kode|kod|code|link|pautan|password|kata laluan|sandi)\b/iu.test(text);

/** Posts beside the thread that pass for the brand: under its name from elsewhere, and asking for what nobody may ask. */
export const impostorsIn = (thread: readonly Post[], brand: { readonly name: string }): readonly Post[] =>
  thread.filter(
    ({ author, name, handle, text }) =>
      author === 'bystander' &&
      (soundsLike(name, brand.name) || soundsLike(handle, brand.name)) &&
      wantsSecrets.test(text),
  );
