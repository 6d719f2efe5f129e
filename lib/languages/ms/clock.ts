/** Whose clock the times are by. */
export const clock = {
  differs: 'Waktu yang tertulis ialah waktu {place}: kini {there} di sana, {here} di sini.',
  byGuidelines:
    'Ditetapkan oleh panduan anda bersama waktu kerjanya. Semua waktu di sini mengikutinya, juga “esok pukul sepuluh” dalam perbualan.',
  fieldBy: 'mengikut waktu {place}',
};
