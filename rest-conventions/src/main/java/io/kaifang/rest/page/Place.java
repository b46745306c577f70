package io.kaifang.rest.page;

import java.time.Instant;

/** Where a row stands in a list that is sorted by time, and by id where times are equal. */
public record Place(Instant at, String id) {}
