/** The file that finds answers; asked for once, then everything is found without a network. */
export const answersAddress = '/tim-kiem/tra-loi.json';

/** Their first sentences, asked for behind it: titles show before. */
export const sentencesAddress = '/tim-kiem/cau-dau.json';
