package io.kaifang.classification.policy;

import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.classification.tiering.QueueReclassification;
import io.kaifang.classification.view.AssessmentRow;
import io.kaifang.classification.view.GuideRow;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a guide changes, every decision made under another one is looked at again. Not a policy of the guide's event: a decision
 * made at the same moment, which no view knows yet, must not slip through.
 */
@ApplicationScoped
public class GuideSweep implements Sweep {
    private static final int AT_ONCE = 500;

    /** Decisions that nobody has looked at under the guide in force. */
    public List<QueueReclassification> decidedUnderOthers(Instant now) {
        Optional<GuideRow> inForce =
                ViewQueries.now(() -> GuideRow.<GuideRow>find("order by issuedAt desc, version desc")
                        .firstResult()
                        .map(Optional::ofNullable));
        return inForce.map(guide -> decidedUnderOthers(guide.version, now)).orElse(List.of());
    }

    private List<QueueReclassification> decidedUnderOthers(String guide, Instant now) {
        List<AssessmentRow> others = ViewQueries.now(() -> AssessmentRow.<AssessmentRow>find(
                        "lookedAtUnder is not null and lookedAtUnder <> ?1 order by listing", guide)
                .page(0, AT_ONCE)
                .list());
        return others.stream()
                .map(row -> new QueueReclassification(
                        new ListingId(row.listing), guide, now.truncatedTo(ChronoUnit.MILLIS)))
                .toList();
    }

    /** Notes that a decision was looked at. */
    public void lookedAt(QueueReclassification command) {
        ViewQueries.now(() -> Panache.withTransaction(() -> AssessmentRow.update(
                "lookedAtUnder = ?1 where listing = ?2",
                command.lookedAtUnder(),
                command.listing().value())));
    }
}
