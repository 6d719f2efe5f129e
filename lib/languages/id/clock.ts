/** Whose clock the times are by. */
export const clock = {
  differs: 'Jam yang tertulis adalah jam {place}: di sana kini {there}, di sini {here}.',
  byGuidelines:
    'Ditetapkan panduan Anda bersama jam kerjanya. Semua jam di sini mengikutinya, juga “besok jam sepuluh” dalam percakapan.',
  fieldBy: 'menurut jam {place}',
};
