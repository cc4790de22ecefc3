// Borders that one side or several do not accept, by the names that the outlines have. They are drawn dashed; which lines there are, is
// what the outlines of Natural Earth have, and takes no side.
const pairs: readonly (readonly [string, string])[] = [
  ['Kosovo', 'Serbia'], ['Cyprus', 'N. Cyprus'], ['Somalia', 'Somaliland'], ['Morocco', 'W. Sahara'], ['W. Sahara', 'Algeria'], ['W. Sahara', 'Mauritania'],
  ['Israel', 'Palestine'], ['Israel', 'Syria'], ['Israel', 'Lebanon'], ['India', 'Pakistan'], ['India', 'China'], ['China', 'Pakistan'], ['China', 'Bhutan'],
  ['Siachen Glacier', 'India'], ['Siachen Glacier', 'Pakistan'], ['Siachen Glacier', 'China'], ['Russia', 'Ukraine'], ['Sudan', 'S. Sudan'], ['Egypt', 'Sudan'],
  ['North Korea', 'South Korea'], ['Guyana', 'Venezuela'], ['Suriname', 'Guyana'], ['Cambodia', 'Thailand'], ['Kyrgyzstan', 'Tajikistan'], ['Armenia', 'Azerbaijan'],
  ['Ethiopia', 'Eritrea'], ['Kenya', 'S. Sudan'], ['Afghanistan', 'Pakistan'], ['Croatia', 'Serbia'],
];

const keys = new Set(pairs.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

/** Whether the border between two countries is disputed, as a whole or in part. */
export function isDisputed(first: string, second: string): boolean {
  return keys.has(`${first}|${second}`);
}
