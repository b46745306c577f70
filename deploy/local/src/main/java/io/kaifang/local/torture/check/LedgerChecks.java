package io.kaifang.local.torture.check;

import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.local.torture.check.EventStores.StoredEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether the ledger holds every event. It holds none twice: what identifies an event is unique in it. */
record LedgerChecks(EventStores stores) {

    /** The events that it lacks. */
    List<StoredEvent> missing(Collection<List<StoredEvent>> stored) throws SQLException {
        Set<UUID> entries = new HashSet<>(
                stores.query("audit", "select identity from ledger_entry", row -> row.getObject(1, UUID.class)));
        return stored.stream()
                .flatMap(List::stream)
                .filter(event -> !entries.contains(identity(event)))
                .toList();
    }

    /** What contradicts another event or a store's statement; none of it is on its way any more. */
    List<String> contradictions() throws SQLException {
        return stores.query("audit", """
                select 'range at entry ' || idx || ' of ' || source from completeness_range
                 where (confirmed_at is null or not linked) and seen_at < now() - interval '1 minute'
                union all
                select 'surplus entry ' || idx || ' of ' || source from completeness_leaf where surplus
                union all
                select type || ' at entry ' || idx from step
                 where type in ('io.kaifang.audit.conflict-recorded', 'io.kaifang.audit.unreadable-record-recorded')
                """, row -> row.getString(1));
    }

    /** By which the ledger knows the event: the first half of the hash of its source and id. */
    static UUID identity(StoredEvent event) {
        byte[] hash = Sha256Digest.of((event.service() + "\0" + event.id()).getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
