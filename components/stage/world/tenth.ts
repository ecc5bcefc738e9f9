/** To a tenth of a pixel: finer nobody sees, and each digit is a byte of every drawing. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
