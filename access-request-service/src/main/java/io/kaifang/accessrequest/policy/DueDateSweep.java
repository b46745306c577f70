package io.kaifang.accessrequest.policy;

import io.kaifang.accessrequest.calendar.WorkCalendar;
import io.kaifang.accessrequest.request.CloseApplication;
import io.kaifang.accessrequest.request.EscalateOverdueReview;
import io.kaifang.accessrequest.request.RecomputeDueDate;
import io.kaifang.accessrequest.view.ApplicationRow;
import io.kaifang.accessrequest.view.Stage;
import io.kaifang.accessrequest.view.WorkOrderRow;
import io.kaifang.accessrequest.view.WorkOrderRow.Outcome;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.view.Reading;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ApplicationId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What time brings about: it looks for reviews whose last day has passed, and sends ordinary commands. It also finds those
 * that a policy could not see yet, because application and cause came in at the same moment.
 */
@ApplicationScoped
public class DueDateSweep {
    private static final Logger LOG = Logger.getLogger(DueDateSweep.class);

    private final Commands commands;
    private final Clock clock;

    @Inject
    DueDateSweep(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            every = "{kaifang.due-date-sweep.every}",
            delayed = "{kaifang.due-date-sweep.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        List<WorkOrderRow> overdue = Reading.now(() -> WorkOrderRow.list(
                "stage = ?1 and due < ?2 and overdueSince is null order by receivedAt", Outcome.OPEN, today));
        overdue.forEach(row -> send(new EscalateOverdueReview(new ApplicationId(row.application), now)));

        List<WorkOrderRow> published = Reading.now(() -> WorkOrderRow.list(
                "stage = ?1 and missingYear in (select year from WorkCalendarRow) order by receivedAt", Outcome.OPEN));
        published.forEach(row -> send(new RecomputeDueDate(new ApplicationId(row.application), now)));

        List<ApplicationRow> stranded = Reading.now(() -> ApplicationRow.list(
                "stage in ?1 and listing in (select listing from OfferedListing where withdrawn) order by submittedAt",
                List.of(Stage.SUBMITTED, Stage.INCOMPLETE, Stage.UNDER_REVIEW, Stage.REFUSED)));
        stranded.forEach(row -> send(
                new CloseApplication(new ApplicationId(row.application), CloseApplication.LISTING_WITHDRAWN, now)));
    }

    /** One that somebody has decided meanwhile keeps none of the others waiting. */
    private void send(Object command) {
        try {
            commands.send(command, Origin.of(Actor.system("access-request"), "sweep-" + UUID.randomUUID()));
        } catch (RuleViolated | CommandConflict refused) {
            LOG.infof("the sweep's %s was refused: %s", command.getClass().getSimpleName(), refused.getMessage());
        }
    }
}
