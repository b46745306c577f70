package io.kaifang.classification.policy;

import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.view.Reading;
import io.kaifang.classification.tiering.QueueReclassification;
import io.kaifang.classification.view.AssessmentRow;
import io.kaifang.classification.view.GuideRow;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * When a guide changes, every decision made under another one is looked at again. Not a policy of the guide's event: a decision
 * made at the same moment, which no view knows yet, must not slip through.
 */
@ApplicationScoped
public class GuideSweep {
    private static final Logger LOG = Logger.getLogger(GuideSweep.class);
    private static final int AT_ONCE = 500;

    private final Commands commands;
    private final Clock clock;

    @Inject
    GuideSweep(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(every = "{kaifang.guide-sweep.every}", delayed = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        Optional<GuideRow> inForce = Reading.now(() -> GuideRow.<GuideRow>find("order by issuedAt desc, version desc")
                .firstResult()
                .map(Optional::ofNullable));
        inForce.ifPresent(guide -> lookAgain(guide.version));
    }

    private void lookAgain(String guide) {
        List<AssessmentRow> others = Reading.now(() -> AssessmentRow.<AssessmentRow>find(
                        "lookedAtUnder is not null and lookedAtUnder <> ?1 order by listing", guide)
                .page(0, AT_ONCE)
                .list());
        others.forEach(row -> lookAgain(row, guide));
    }

    /** One that somebody decides at this moment is looked at next time. */
    private void lookAgain(AssessmentRow row, String guide) {
        try {
            commands.send(
                    new QueueReclassification(
                            new ListingId(row.listing), clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                    Origin.of(Actor.system("classification"), "sweep-" + UUID.randomUUID()));
            Reading.now(() -> Panache.withTransaction(
                    () -> AssessmentRow.update("lookedAtUnder = ?1 where listing = ?2", guide, row.listing)));
        } catch (CommandConflict later) {
            LOG.infof("looking at %s again lost the race", row.listing);
        }
    }
}
