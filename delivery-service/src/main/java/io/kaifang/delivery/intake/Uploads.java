package io.kaifang.delivery.intake;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.dataset.HandInVersion;
import io.kaifang.delivery.permission.AccessRefused;
import io.kaifang.delivery.permission.Dataset;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.delivery.store.Digests;
import io.kaifang.delivery.store.Folders;
import io.kaifang.delivery.store.VersionFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a file from the wire to a decided version. One file is checked at a time, which bounds the memory; others wait. */
@ApplicationScoped
public class Uploads {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataFolder data;
    private final Clock clock;
    private final long limit;
    private final Semaphore checking = new Semaphore(1, true);

    @Inject
    Uploads(DataFolder data, Clock clock, @ConfigProperty(name = "kaifang.delivery.largest-file") long limit) {
        this.data = data;
        this.clock = clock;
        this.limit = limit;
    }

    /** What came of a file. */
    public record Outcome(VersionId version, QualityReport report) {}

    /**
     * Takes a file in. Nothing stays of one that is refused; of one that failed the checks its report stays.
     *
     * @param send sends the decision
     * @throws RuleViolated if the file could not even be checked
     */
    public Outcome take(Dataset dataset, InputStream sent, Consumer<HandInVersion> send) throws IOException {
        VersionId version = new VersionId("v-" + UUID.randomUUID());
        VersionFolder folder = data.incoming(version);
        try {
            FileCheck.Result result = check(FileCheck.receive(sent, folder, limit), folder, dataset);
            decide(dataset.listing(), dataset.agency(), version, result, send);
            return new Outcome(version, result.report());
        } finally {
            if (Files.exists(folder.path())) {
                Folders.delete(folder.path());
            }
        }
    }

    private FileCheck.Result check(ReceivedFile file, VersionFolder folder, Dataset dataset) throws IOException {
        try {
            if (!checking.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AccessRefused(AccessRefused.Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccessRefused(AccessRefused.Reason.BUSY);
        }
        try {
            return FileCheck.check(file, folder, dataset.columns());
        } finally {
            checking.release();
        }
    }

    private void decide(
            ListingId listing,
            AgencyId agency,
            VersionId version,
            FileCheck.Result result,
            Consumer<HandInVersion> send)
            throws IOException {
        VersionFolder folder = data.place(listing, version);
        boolean decided = false;
        try {
            send.accept(new HandInVersion(
                    listing,
                    version,
                    agency,
                    result.content(),
                    result.bytes(),
                    result.report().encoding(),
                    result.report().summary(),
                    outcome(result, folder),
                    clock.instant()));
            decided = true;
        } finally {
            if (!decided) {
                Folders.delete(folder.path());
            }
        }
    }

    private static HandInVersion.Outcome outcome(FileCheck.Result result, VersionFolder folder) throws IOException {
        return result.report().passed()
                ? new HandInVersion.Outcome.Passed(
                        folder.columns().names(),
                        Digests.of(folder.csv()),
                        result.sampleRows(),
                        Digests.of(folder.sample()))
                : new HandInVersion.Outcome.Failed();
    }
}
