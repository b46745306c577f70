package io.kaifang.delivery.dataset.policy;

import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.contracts.policy.HeldDataTerms;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.delivery.dataset.HoldServedVersion;
import io.kaifang.delivery.dataset.InspectServedVersion;
import io.kaifang.delivery.dataset.view.DatasetQueries;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.kaifang.delivery.intake.ProtectedContent;
import io.kaifang.delivery.permission.DatasetLookup;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.personaldata.DetectorsRelease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Served versions are looked at again when the detectors have grown, and held when their listing's tiering no longer names what is in
 * them, or was not made to in time (Art. 14, 16).
 */
@ApplicationScoped
public class ServedVersionSweep implements Sweep {
    private final Supplier<List<WaitingVersion>> notLookedAt;
    private final BiFunction<VersionId, LocalDate, List<ContentFinding>> look;
    private final Supplier<List<WaitingVersion>> withFindings;
    private final HeldDataTerms terms;

    @Inject
    ServedVersionSweep(DatasetQueries versions, DatasetLookup datasets, DataFolder data, Jurisdiction jurisdiction) {
        this(
                () -> waiting(ViewQueries.now(() -> versions.servedNotLookedAtBy(DetectorsRelease.CURRENT)), datasets),
                (version, today) -> look(data, datasets.listingOf(version), version, today),
                () -> waiting(ViewQueries.now(versions::servedWithFindings), datasets),
                jurisdiction.heldDataTerms());
    }

    ServedVersionSweep(
            Supplier<List<WaitingVersion>> notLookedAt,
            BiFunction<VersionId, LocalDate, List<ContentFinding>> look,
            Supplier<List<WaitingVersion>> withFindings,
            HeldDataTerms terms) {
        this.notLookedAt = notLookedAt;
        this.look = look;
        this.withFindings = withFindings;
        this.terms = terms;
    }

    /** What the detectors of today find in those that only older ones have looked at. */
    public List<InspectServedVersion> lookedAtAgain(Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        return notLookedAt.get().stream()
                .map(it -> new InspectServedVersion(
                        it.version(),
                        look.apply(it.version(), ChinaTime.dayOf(now)),
                        DetectorsRelease.CURRENT,
                        it.coverage(),
                        at.plus(terms.judgedWithin()),
                        at.plus(terms.kept()),
                        at))
                .toList();
    }

    /** Those with content that is not named and may wait no longer. */
    public List<HoldServedVersion> unjudged(Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        return withFindings.get().stream()
                .filter(it -> !it.isCovered() && it.isDue(now))
                .map(it -> new HoldServedVersion(it.version(), it.coverage(), at.plus(terms.kept()), at))
                .toList();
    }

    /** By what the tiering names, also where the list does not follow it yet: then nobody reads it, and nothing more has to be judged. */
    private static List<WaitingVersion> waiting(List<VersionRow> rows, DatasetLookup datasets) {
        return rows.stream()
                .map(row -> new WaitingVersion(
                        new VersionId(row.version),
                        DatasetLookup.findings(row),
                        row.waitsUntil,
                        datasets.get(new ListingId(row.listing)).tiering().coverage()))
                .toList();
    }

    private static List<ContentFinding> look(DataFolder data, ListingId listing, VersionId version, LocalDate today) {
        try {
            return ProtectedContent.in(data.version(listing, version), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
