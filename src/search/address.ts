/** The file of all answers; asked for once, then everything is found without a network. */
export const answersAddress = '/tim-kiem/tra-loi.json';
