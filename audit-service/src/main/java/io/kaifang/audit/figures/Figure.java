package io.kaifang.audit.figures;

import io.kaifang.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it was made of.
 *
 * @param words of the detail, if it has any
 * @param contributions how many leaves' contributions it sums up or is the mean of
 */
public record Figure(FigureKey key, @Nullable Text words, double value, long contributions, LeafRanges leaves) {}
