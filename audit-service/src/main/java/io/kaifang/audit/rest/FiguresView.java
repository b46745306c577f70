package io.kaifang.audit.rest;

import io.kaifang.audit.index.Figure;
import io.kaifang.audit.index.ReviewTime;
import java.time.Instant;
import java.util.List;

/**
 * A month or a year in figures. Each is counted from the entries that {@code /audit/steps} finds for the same type, outcome
 * and span.
 *
 * @param from included, in Asia/Shanghai's month
 * @param until not included
 * @param checkpoint under which the entries stand
 */
public record FiguresView(
        Instant from, Instant until, String checkpoint, List<Figure> counts, List<ReviewTime> reviews) {}
