import { figure } from '../text/numbers.ts';

/** A score or a confidence, from 0 to 1: three decimals at most, as the methods print their examples, wherever it is read. */
export const scoreFigure = (value: number | null | undefined) => figure(value, 3);

/** How many meetings or shared forums would be ordinary: two decimals at most, wherever it is read. */
export const expectedFigure = (value: number | null | undefined) => figure(value, 2);
