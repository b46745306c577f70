package io.kaifang.backbone.store.event;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AbstractConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.Position;

/**
 * What a sourcing statement saw: the transactions below {@code end} except those that were open. A position cannot express that: positions
 * are assigned before the commit, so a higher one may be visible while a lower one is still open.
 */
public final class SnapshotMarker extends AbstractConsistencyMarker<SnapshotMarker> {
    /** Sees nothing: no transaction id is below 3. */
    public static final SnapshotMarker NOTHING = new SnapshotMarker(3, new long[0]);

    private final long end;
    private final long[] open;

    private SnapshotMarker(long end, long[] open) {
        this.end = end;
        this.open = open;
    }

    /** Reads {@code pg_snapshot} as PostgreSQL writes it: {@code xmin:xmax:open,open}. */
    public static SnapshotMarker parse(String snapshot) {
        int first = snapshot.indexOf(':');
        int second = snapshot.indexOf(':', first + 1);
        var list = snapshot.substring(second + 1);
        return new SnapshotMarker(
                Long.parseLong(snapshot, first + 1, second, 10),
                list.isEmpty()
                        ? new long[0]
                        : Arrays.stream(list.split(",", -1))
                                .mapToLong(Long::parseLong)
                                .toArray());
    }

    public boolean sees(long tx) {
        return tx < end && Arrays.binarySearch(open, tx) < 0;
    }

    /** Sees what both see. */
    @Override
    protected ConsistencyMarker doLowerBound(SnapshotMarker other) {
        long lower = Math.min(end, other.end);
        return new SnapshotMarker(
                lower, openInEither(other).filter(tx -> tx < lower).toArray());
    }

    /** Sees what either sees. */
    @Override
    protected ConsistencyMarker doUpperBound(SnapshotMarker other) {
        return new SnapshotMarker(
                Math.max(end, other.end),
                openInEither(other).filter(tx -> !sees(tx) && !other.sees(tx)).toArray());
    }

    private LongStream openInEither(SnapshotMarker other) {
        return LongStream.concat(Arrays.stream(open), Arrays.stream(other.open))
                .sorted()
                .distinct();
    }

    @Override
    public Position position() {
        throw new IllegalStateException("a snapshot has no single position");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SnapshotMarker that && end == that.end && Arrays.equals(open, that.open);
    }

    @Override
    public int hashCode() {
        return Objects.hash(end, Arrays.hashCode(open));
    }

    /** As PostgreSQL reads it. */
    @Override
    public String toString() {
        long start = open.length == 0 ? end : open[0];
        return start + ":" + end + ":"
                + Arrays.stream(open).mapToObj(Long::toString).collect(Collectors.joining(","));
    }
}
