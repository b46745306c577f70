package io.kaifang.local.torture;

import io.kaifang.local.torture.StoredEvents.Stored;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which events stand in the ledger. It takes none twice: what identifies an event is unique in it. */
final class TheLedger {
    private static final int IDENTITY_BYTES = 16;

    private final StoredEvents databases;

    TheLedger(StoredEvents databases) {
        this.databases = databases;
    }

    /** The events that it lacks. */
    List<Stored> lacking(Collection<List<Stored>> stored) throws SQLException {
        Set<UUID> entries = new HashSet<>(
                databases.query("audit", "select identity from ledger_entry", row -> row.getObject(1, UUID.class)));
        return stored.stream()
                .flatMap(List::stream)
                .filter(event -> !entries.contains(identity(event)))
                .toList();
    }

    /** What contradicts another event or a store's statement; none of it is on its way any more. */
    List<String> disagreeing() throws SQLException {
        return databases.query("audit", """
                select 'range at entry ' || idx || ' of ' || source from completeness_range
                 where (confirmed_at is null or not linked) and seen_at < now() - interval '1 minute'
                union all
                select 'surplus entry ' || idx || ' of ' || source from completeness_leaf where surplus
                union all
                select type || ' at entry ' || idx from step
                 where type in ('io.kaifang.audit.conflict-recorded', 'io.kaifang.audit.unreadable-record-recorded')
                """, row -> row.getString(1));
    }

    private static UUID identity(Stored event) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(event.service().getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            byte[] hash = sha256.digest(event.id().getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(hash, 0, IDENTITY_BYTES);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
