package io.kaifang.classification.tiering.policy;

import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.classification.guide.view.GuideQueries;
import io.kaifang.classification.tiering.QueueReclassification;
import io.kaifang.classification.tiering.view.AssessmentQueries;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * When a guide changes, every decision made under another one is looked at again. Not a policy of the guide's event: a decision
 * made at the same moment, which no view knows yet, must not slip through.
 */
@ApplicationScoped
public class GuideSweep implements Sweep {
    private static final int AT_ONCE = 500;

    private final Supplier<Optional<String>> guideInForce;
    private final BiFunction<String, Integer, List<ListingId>> decidedUnderOthers;
    private final BiConsumer<ListingId, String> lookedAt;

    @Inject
    GuideSweep(GuideQueries guides, AssessmentQueries assessments) {
        this(
                () -> ViewQueries.now(guides::inForce),
                (guide, most) -> ViewQueries.now(() -> assessments.decidedUnderOthers(guide, most)),
                (listing, guide) -> ViewQueries.now(() -> assessments.lookedAt(listing, guide)));
    }

    GuideSweep(
            Supplier<Optional<String>> guideInForce,
            BiFunction<String, Integer, List<ListingId>> decidedUnderOthers,
            BiConsumer<ListingId, String> lookedAt) {
        this.guideInForce = guideInForce;
        this.decidedUnderOthers = decidedUnderOthers;
        this.lookedAt = lookedAt;
    }

    /** Decisions that nobody has looked at under the guide in force. */
    public List<QueueReclassification> decidedUnderOthers(Instant now) {
        return guideInForce.get().stream()
                .flatMap(guide -> decidedUnderOthers.apply(guide, AT_ONCE).stream()
                        .map(listing -> new QueueReclassification(listing, guide, now.truncatedTo(ChronoUnit.MILLIS))))
                .toList();
    }

    /** Notes that a decision was looked at. */
    public void lookedAt(QueueReclassification command) {
        lookedAt.accept(command.listing(), command.lookedAtUnder());
    }
}
