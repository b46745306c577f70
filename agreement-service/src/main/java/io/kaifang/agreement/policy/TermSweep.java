package io.kaifang.agreement.policy;

import io.kaifang.agreement.agreement.EndAgreement;
import io.kaifang.agreement.view.AgreementRow;
import io.kaifang.agreement.view.AgreementStage;
import io.kaifang.agreement.view.KnownListing;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.view.Reading;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.id.AgreementId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What time brings about: it looks for agreements whose term has run out, and sends ordinary commands. It also finds those that
 * were drawn while their listing was withdrawn, which the policy could not see yet.
 */
@ApplicationScoped
public class TermSweep {
    private static final Logger LOG = Logger.getLogger(TermSweep.class);
    private static final int AT_ONCE = 500;

    private final Commands commands;
    private final Clock clock;

    @Inject
    TermSweep(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(every = "{kaifang.term-sweep.every}", delayed = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        Instant now = clock.instant();
        List<AgreementRow> over = Reading.now(() -> AgreementRow.<AgreementRow>find(
                        "stage = ?1 and until <= ?2 order by until", AgreementStage.IN_FORCE, now)
                .page(0, AT_ONCE)
                .list());
        over.forEach(row -> end(row, AgreementEnd.TERM_RAN_OUT, now));

        List<AgreementRow> stranded = Reading.now(() -> AgreementRow.<AgreementRow>find(
                        "stage in ?1 and listing in (select k.listing from " + KnownListing.class.getSimpleName()
                                + " k where k.withdrawn)",
                        List.of(
                                AgreementStage.IN_FORCE,
                                AgreementStage.AWAITING_SIGNATURES,
                                AgreementStage.AWAITING_REVIEW))
                .page(0, AT_ONCE)
                .list());
        stranded.forEach(row -> end(row, AgreementEnd.LISTING_WITHDRAWN, now));
    }

    /** One that somebody has decided meanwhile keeps none of the others waiting. */
    private void end(AgreementRow row, AgreementEnd cause, Instant at) {
        try {
            commands.send(
                    new EndAgreement(new AgreementId(row.agreement), cause, at),
                    Origin.of(Actor.system("agreement"), "sweep-" + UUID.randomUUID()));
        } catch (RuleViolated | CommandConflict refused) {
            LOG.infof("ending %s was refused: %s", row.agreement, refused.getMessage());
        }
    }
}
