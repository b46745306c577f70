/**
 * Personal and other protected content, detected in the columns of a data set. Rows go in one by one and are kept nowhere: memory
 * stays the same for ten rows and for ten million. Out come findings: kind, strength, how many of how many cells, and the numbers
 * of the first few rows. A cell's content never leaves.
 *
 * <p>{@link TableInspection} looks at whole rows, {@link ColumnInspection} at one column. Which detectors look is one list,
 * {@link Detectors}.
 */
@NullMarked
package io.kaifang.personaldata;

import org.jspecify.annotations.NullMarked;
