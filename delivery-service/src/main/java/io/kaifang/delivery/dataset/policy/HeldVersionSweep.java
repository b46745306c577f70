package io.kaifang.delivery.dataset.policy;

import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.dataset.DeleteHeldVersion;
import io.kaifang.delivery.dataset.ReleaseHeldVersion;
import io.kaifang.delivery.dataset.view.DatasetQueries;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.kaifang.delivery.permission.DatasetLookup;
import io.kaifang.delivery.store.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** A held version is released once its listing's tiering names what is in it (Art. 14), and deleted when its term has run out. */
@ApplicationScoped
public class HeldVersionSweep implements Sweep {
    private final Supplier<List<WaitingVersion>> held;
    private final Runnable clearDeleted;

    @Inject
    HeldVersionSweep(DatasetQueries versions, DatasetLookup datasets, DataFolder data) {
        this(
                () -> ViewQueries.now(versions::held).stream()
                        .map(row -> new WaitingVersion(
                                new VersionId(row.version),
                                DatasetLookup.findings(row),
                                row.waitsUntil,
                                datasets.get(new ListingId(row.listing)).coverage()))
                        .toList(),
                () -> ViewQueries.now(versions::deleted).forEach(row -> clear(data, row)));
    }

    HeldVersionSweep(Supplier<List<WaitingVersion>> held, Runnable clearDeleted) {
        this.held = held;
        this.clearDeleted = clearDeleted;
    }

    /** Those whose content is named by now. */
    public List<ReleaseHeldVersion> judged(Instant now) {
        return held.get().stream()
                .filter(WaitingVersion::isCovered)
                .map(it -> new ReleaseHeldVersion(it.version(), it.coverage(), now.truncatedTo(ChronoUnit.MILLIS)))
                .toList();
    }

    /** Those whose term has run out. The rows of those that were deleted before go first, so that none stays after a failure. */
    public List<DeleteHeldVersion> expired(Instant now) {
        clearDeleted.run();
        return held.get().stream()
                .filter(it -> it.isDue(now))
                .map(it -> new DeleteHeldVersion(it.version(), now.truncatedTo(ChronoUnit.MILLIS)))
                .toList();
    }

    private static void clear(DataFolder data, VersionRow row) {
        try {
            data.version(new ListingId(row.listing), new VersionId(row.version)).deleteRows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
