/**
 * Samples (Art. 22): an extract that mirrors the whole and leaks nobody's data, made for every version without anybody's doing.
 *
 * <p>How: each column is drawn by itself, so that no row of a sample is anybody's row. Text stays only where at least ten rows share
 * it, in a column with few different values, and where it has no long run of digits; all other text keeps its shape alone (某 for
 * Han characters, x for letters, 0 for digits). Numbers and dates are the column's quantiles, rounded to three digits and to the
 * month. What this gives up is how columns hang together.
 */
@NullMarked
package io.kaifang.delivery.sample;

import org.jspecify.annotations.NullMarked;
