package io.kaifang.catalog.directory.intake;

import static io.kaifang.catalog.directory.intake.DirectoryStore.texts;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes one directory in a transaction, in batches. */
final class DirectoryWriter {
    private static final int BATCH = 1000;

    private final Sql transaction;
    private final AgencyId agency;
    private final Sha256 content;
    private final List<DirectoryEntry> batch = new ArrayList<>();
    private long count;

    DirectoryWriter(Sql transaction, AgencyId agency, Sha256 content, Instant at) {
        this.transaction = transaction;
        this.agency = agency;
        this.content = content;
        transaction.update(
                "insert into directory_content (agency, content, columns, received_at) values (?, ?, 0, ?)"
                        + " on conflict (agency, content) do update set received_at = excluded.received_at",
                agency.value(),
                content.hex(),
                at);
    }

    void add(DirectoryEntry entry) {
        batch.add(entry);
        if (batch.size() == BATCH) {
            writeBatch();
        }
    }

    /** Writes the last batch and the number of entries, which it returns. */
    long finish() {
        writeBatch();
        transaction.update(
                "update directory_content set columns = ? where agency = ? and content = ?",
                count,
                agency.value(),
                content.hex());
        return count;
    }

    private void writeBatch() {
        transaction.update(
                "insert into directory_entry (agency, content, resource, resource_title, column_name, column_title)"
                        + " select ?, ?, entry.* from unnest(?, ?, ?, ?) entry on conflict do nothing",
                agency.value(),
                content.hex(),
                texts(batch, DirectoryEntry::resource),
                texts(batch, DirectoryEntry::resourceTitle),
                texts(batch, DirectoryEntry::column),
                texts(batch, DirectoryEntry::columnTitle));
        count += batch.size();
        batch.clear();
    }
}
