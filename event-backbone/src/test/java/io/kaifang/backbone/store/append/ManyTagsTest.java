package io.kaifang.backbone.store.append;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.SnapshotMarker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The server has room for some thousands of locks, shared by all appends. */
class ManyTagsTest {

    @Test
    void an_append_of_more_tags_than_the_server_has_locks_for_is_stored_and_guarded_all_the_same() throws Exception {
        var database = TestDatabase.of("many-tags");
        var pool = database.pool(2);
        var tags = new HashSet<String>();
        for (int i = 0; i < 40_000; i++) {
            tags.add("tag" + i);
        }
        assertThat(append(pool, tags)).isInstanceOf(AppendOutcome.Stored.class);
        var one = new ProofCriteria(List.of(new ProofCriteria.Part(Set.of("tag39999"), Set.of())));
        try (var connection = pool.getConnection()) {
            var event = ProofWorker.event(one, ProofCriteria.Seen.nothing(), "happened", Set.of("tag39999"), 0);
            var late =
                    AppendCall.of(List.of(event), SnapshotMarker.NOTHING, Criteria.of(one.axon()), new PlainPayloads());
            assertThat(AppendStatement.executeAlone(late, connection))
                    .as("what it didn't see was stored")
                    .isInstanceOf(AppendOutcome.Refused.class);
        }
    }

    private static AppendOutcome append(DataSource pool, Set<String> tags) throws Exception {
        var criteria = new ProofCriteria(List.of(new ProofCriteria.Part(Set.of("tag0"), Set.of())));
        var event = ProofWorker.event(criteria, ProofCriteria.Seen.nothing(), "happened", tags, 0);
        var call = AppendCall.of(
                List.of(event), SnapshotMarker.NOTHING, Criteria.of(criteria.axon()), new PlainPayloads());
        return new AppendExecutor(pool).append(call);
    }
}
