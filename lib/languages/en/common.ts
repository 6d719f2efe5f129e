export const common = {
  name: 'Tenang',
};
