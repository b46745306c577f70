package io.kaifang.backbone.store.event;

import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/**
 * A place in the order of the store: how far a stream has been read.
 *
 * @param tx the transaction of the last event that was read
 * @param sequence that event's position
 */
public record StreamToken(long tx, long sequence) implements TrackingToken, Comparable<StreamToken> {
    private static final Comparator<StreamToken> ORDER =
            Comparator.comparingLong(StreamToken::tx).thenComparingLong(StreamToken::sequence);

    /** Before the first event. */
    public static final StreamToken START = new StreamToken(0, 0);

    @Override
    public int compareTo(StreamToken other) {
        return ORDER.compare(this, other);
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return covers(other) ? other : this;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return covers(other) ? this : other;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return TrackingToken.FIRST.equals(other) || (other instanceof StreamToken that && compareTo(that) >= 0);
    }

    /** The position of that event, as an estimate. */
    @Override
    public OptionalLong position() {
        return OptionalLong.of(sequence);
    }
}
