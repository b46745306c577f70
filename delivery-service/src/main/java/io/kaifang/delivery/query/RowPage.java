package io.kaifang.delivery.query;

import java.util.Optional;

/**
 * What a query yielded.
 *
 * @param rows how many were handed to the sink
 * @param next where to go on, absent after the last row
 */
public record RowPage(long rows, Optional<RowCursor> next) {}
