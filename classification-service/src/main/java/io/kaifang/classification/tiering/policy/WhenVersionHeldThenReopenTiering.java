package io.kaifang.classification.tiering.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.classification.tiering.ReopenTiering;
import io.kaifang.classification.tiering.SampleRows;
import io.kaifang.classification.tiering.view.AssessmentQueries;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionHeld;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionInspected;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Strength;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A listing whose data hold what its tiering does not name goes back to tiering, with what was found as evidence (Art. 14, 16). */
@ApplicationScoped
public class WhenVersionHeldThenReopenTiering implements Policy {
    private final Function<ListingId, Optional<Listed>> listed;

    /** What a listing says of its fields and of how its data are supplied. */
    record Listed(Map<String, String> meanings, Set<Trait> traits) {}

    @Inject
    WhenVersionHeldThenReopenTiering(AssessmentQueries assessments) {
        this(listing -> ViewQueries.eventually(() -> assessments.fields(listing))
                .map(row -> new Listed(row.fieldMeanings(), row.suppliedAs())));
    }

    WhenVersionHeldThenReopenTiering(Function<ListingId, Optional<Listed>> listed) {
        this.listed = listed;
    }

    public List<ReopenTiering> whenHeld(VersionHeld event, EventMetadata meta) {
        return reopen(event.listing(), event.agency(), event.findings(), event.at());
    }

    /** Only where something was found that has to be judged. */
    public List<ReopenTiering> whenInspected(VersionInspected event, EventMetadata meta) {
        return event.due() == null ? List.of() : reopen(event.listing(), event.agency(), event.findings(), event.at());
    }

    private List<ReopenTiering> reopen(ListingId listing, AgencyId agency, List<ContentFinding> inData, Instant at) {
        return listed
                .apply(listing)
                .map(it -> {
                    List<Finding> found = inData.stream()
                            .flatMap(finding -> finding(finding).stream())
                            .toList();
                    Stream<Finding> announced = SampleRows.none().inspect(it.meanings(), ChinaTime.dayOf(at)).stream()
                            .filter(said -> found.stream().noneMatch(seen -> isSame(seen, said)));
                    return new ReopenTiering(
                            listing,
                            agency,
                            it.meanings(),
                            Stream.concat(announced, found.stream()).toList(),
                            it.traits(),
                            at);
                })
                .stream()
                .toList();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.column().equals(other.column()) && one.kind() == other.kind();
    }

    /** Nothing for a kind that detectors of another release know and ours do not. */
    private static Optional<Finding> finding(ContentFinding found) {
        return ContentKind.coded(found.kind())
                .map(kind -> new Finding(
                        found.column(),
                        kind,
                        found.isProven() ? Strength.PROOF : Strength.EVIDENCE,
                        found.cells(),
                        found.filled(),
                        found.rows()));
    }
}
