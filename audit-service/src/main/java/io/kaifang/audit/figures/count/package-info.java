/**
 * Counts the figures from the ledger alone. Each leaf states what it contributes to which figure, so a figure and the list of leaves
 * behind it come from the same pass and cannot disagree.
 */
@NullMarked
package io.kaifang.audit.figures.count;

import org.jspecify.annotations.NullMarked;
