import { stringify } from 'yaml';

/** As editors write it: every text in quotes, so that dates and times stay texts. */
export function asYaml(data: unknown): string {
  return stringify(data, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}
