package io.kaifang.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The server has room for some thousands of locks, for all who append together. */
class ManyTagsTest {

    @Test
    void an_append_of_more_tags_than_the_server_has_locks_for_is_stored_and_guarded_all_the_same() throws Exception {
        var database = TestDatabase.of("many-tags");
        var pool = database.pool(2);
        var tags = new HashSet<String>();
        for (int i = 0; i < 40_000; i++) {
            tags.add("tag" + i);
        }
        assertThat(append(pool, tags)).hasSize(1);
        var one = new ProofCriteria(List.of(new ProofCriteria.Part(Set.of("tag39999"), Set.of())));
        try (var connection = pool.getConnection()) {
            var event = ProofWorker.event(one, NOTHING, "happened", Set.of("tag39999"), 0);
            var late = new AppendCall(
                    List.of(event), SnapshotMarker.NOTHING, Criteria.of(one.axon()), new PlainPayloads());
            assertThat(late.on(connection)).as("what it didn't see was stored").isNull();
        }
    }

    private static final ProofCriteria.Seen NOTHING =
            new ProofCriteria.Seen(ProofCriteria.Digest.NOTHING, 0, 0, SnapshotMarker.NOTHING);

    private static List<Long> append(DataSource pool, Set<String> tags) throws Exception {
        var criteria = new ProofCriteria(List.of(new ProofCriteria.Part(Set.of("tag0"), Set.of())));
        var event = ProofWorker.event(criteria, NOTHING, "happened", tags, 0);
        try (var connection = pool.getConnection()) {
            var positions = new AppendCall(
                            List.of(event), SnapshotMarker.NOTHING, Criteria.of(criteria.axon()), new PlainPayloads())
                    .on(connection);
            return positions == null ? List.of() : positions;
        }
    }
}
