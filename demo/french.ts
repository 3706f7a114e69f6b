/** French spacing: no-break spaces before « : » and inside guillemets, narrow ones before « ; », « ! » and « ? ». */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:»])|(?<=«) /g, '\u00a0').replace(/ (?=[;!?])/g, '\u202f');
}
