package io.kaifang.backbone.store.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SnapshotMarkerTest {

    @Test
    void is_written_as_postgres_reads_it() {
        for (String snapshot : new String[] {"10:20:10,14,15", "7:7:", "3:3:"}) {
            assertThat(SnapshotMarker.parse(snapshot)).hasToString(snapshot);
        }
    }

    @Test
    void sees_what_had_been_committed() {
        var marker = SnapshotMarker.parse("10:20:10,14");
        assertThat(LongStream.of(3, 9, 11, 19)).allMatch(marker::sees);
        assertThat(LongStream.of(10, 14, 20, 21)).noneMatch(marker::sees);
    }

    @Test
    void the_lower_bound_sees_what_both_see_and_the_upper_what_either_sees() {
        var random = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            var one = any(random);
            var other = any(random);
            var lower = SnapshotMarker.parse(one.lowerBound(other).toString());
            var upper = SnapshotMarker.parse(one.upperBound(other).toString());
            for (long tx = 3; tx < 40; tx++) {
                assertThat(lower.sees(tx)).isEqualTo(one.sees(tx) && other.sees(tx));
                assertThat(upper.sees(tx)).isEqualTo(one.sees(tx) || other.sees(tx));
            }
        }
    }

    private static SnapshotMarker any(Random random) {
        long end = random.nextLong(3, 36);
        var open = LongStream.range(3, end).filter(_ -> random.nextInt(4) == 0).toArray();
        var list = LongStream.of(open).mapToObj(Long::toString).collect(Collectors.joining(","));
        return SnapshotMarker.parse((open.length == 0 ? end : open[0]) + ":" + end + ":" + list);
    }
}
