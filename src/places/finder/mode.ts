/**
 * A page lists every place by itself up to here; beyond, it lists the units they lie in, and the script the places.
 * The page of the country carries more besides.
 */
export const mostListed = { country: 40, province: 60 } as const;
