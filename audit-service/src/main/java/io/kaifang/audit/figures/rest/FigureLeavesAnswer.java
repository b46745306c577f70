package io.kaifang.audit.figures.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaves that a figure follows from, by index; each is an entry at {@code /audit/entries/<index>}, with its proof beside it.
 *
 * @param next where the list goes on, null at its end
 */
public record FigureLeavesAnswer(
        String checkpoint, List<Long> leaves, @Nullable String next) {}
