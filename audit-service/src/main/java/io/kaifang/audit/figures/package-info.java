/**
 * Figures for regulators (Art. 37), counted from the ledger alone: each leaf says what it contributes to which figure, so a
 * figure and the list of leaves behind it come out of the same pass and can't disagree.
 */
@NullMarked
package io.kaifang.audit.figures;

import org.jspecify.annotations.NullMarked;
