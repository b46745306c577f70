/**
 * Samples (Art. 22): an extract that mirrors the whole and leaks nobody's data, made for every version without anybody's doing.
 *
 * <p>How: each column is drawn by itself, so that no row of a sample is anybody's row. A column that its name or meaning, its levels
 * or its content mark as protected shows its shape only, however many rows share a value: few persons may stand in many rows. Of the
 * others, text stays only where at least ten rows share it, in a column with at most a hundred different values, and where it has no
 * long run of digits; all other text keeps its shape alone (某 for Han characters, x for letters, 0 for digits). Numbers and dates are
 * the column's quantiles, rounded to three digits and to the month. What this gives up is how columns hang together.
 *
 * <p>How near: each shown value has its share of the rows to less than one row of the sample, so that for a column of n values the
 * distance (total variation) is under n/200 in a sample of a hundred rows. For numbers and dates the greatest difference of the two
 * distribution functions is under 0.1 before rounding.
 */
@NullMarked
package io.kaifang.delivery.sample;

import org.jspecify.annotations.NullMarked;
