package io.kaifang.backbone.inbox.received;

/**
 * A part of a source's events that is applied in order, by one replica at a time.
 *
 * @param source service whose topic it is
 * @param partition of that topic
 */
public record Segment(String source, int partition) {}
