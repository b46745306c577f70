package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.dataset.view.DatasetProjection.DatasetRow;
import io.kaifang.delivery.dataset.view.CoverageProjection.CoverageRow;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers how a data set stands, and which versions it has. */
@ApplicationScoped
public class DatasetQueries {
    private static final int SHOWN = 100;
    private static final int AT_ONCE = 500;
    private static final int FEW = 5;

    /** The data set of a listing, or null. */
    @WithSession
    public Uni<@Nullable DatasetRow> find(ListingId listing) {
        return DatasetRow.findById(listing.value());
    }

    /** What its tiering names, or null. */
    @WithSession
    public Uni<@Nullable CoverageRow> tiering(ListingId listing) {
        return CoverageRow.findById(listing.value());
    }

    /**
     * The version that readers get, the latest that was released, even if it was suspended since; or null.
     *
     * @param staticSince since when nothing more comes in: a version that was on its way then is not served; null if anything does
     */
    @WithSession
    public Uni<@Nullable VersionRow> served(ListingId listing, @Nullable Instant staticSince) {
        String latest = " order by decidedAt desc, version desc";
        String released = "listing = ?1 and state in ?2";
        List<VersionState> states = List.of(VersionState.RELEASED, VersionState.SUSPENDED);
        return (staticSince == null
                        ? VersionRow.<VersionRow>find(released + latest, listing.value(), states)
                        : VersionRow.<VersionRow>find(
                                released + " and decidedAt <= ?3" + latest, listing.value(), states, staticSince))
                .firstResult();
    }

    /** A version, or null. */
    @WithSession
    public Uni<@Nullable VersionRow> version(VersionId version) {
        return VersionRow.findById(version.value());
    }

    /** The latest versions, latest first. */
    @WithSession
    public Uni<List<VersionRow>> latest(ListingId listing) {
        return VersionRow.<VersionRow>find("listing = ?1 order by decidedAt desc, version desc", listing.value())
                .page(0, SHOWN)
                .list();
    }

    /** Versions that nobody reads until they are judged, the oldest first, a part at a time. */
    @WithSession
    public Uni<List<VersionRow>> held() {
        return part("state in ?1 order by decidedAt", List.of(VersionState.HELD, VersionState.SUSPENDED));
    }

    /** Versions that were held for as long as they may be, the latest first, a part at a time. */
    @WithSession
    public Uni<List<VersionRow>> deleted() {
        return part("state = ?1 order by decidedAt desc", VersionState.DELETED);
    }

    /** Served versions in which something was found, the latest first, a part at a time. */
    @WithSession
    public Uni<List<VersionRow>> servedWithFindings() {
        return part("state = ?1 and findings <> '[]' order by decidedAt desc", VersionState.RELEASED);
    }

    /** The latest released version of a data set each, where other detectors looked last; a few at a time. */
    @WithSession
    public Uni<List<VersionRow>> servedNotLookedAtBy(String detectors) {
        return VersionRow.<VersionRow>find(
                        "from VersionRow v where v.state = ?1 and (v.detectors is null or v.detectors <> ?2)"
                                + " and not exists (select 1 from VersionRow w where w.listing = v.listing"
                                + " and w.state = ?1 and w.decidedAt > v.decidedAt) order by v.decidedAt desc",
                        VersionState.RELEASED,
                        detectors)
                .page(0, FEW)
                .list();
    }

    private static Uni<List<VersionRow>> part(String condition, Object parameter) {
        return VersionRow.<VersionRow>find(condition, parameter)
                .page(0, AT_ONCE)
                .list();
    }
}
