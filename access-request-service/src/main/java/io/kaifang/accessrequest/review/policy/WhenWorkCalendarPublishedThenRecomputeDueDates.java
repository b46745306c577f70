package io.kaifang.accessrequest.review.policy;

import io.kaifang.accessrequest.review.RecomputeDueDate;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderQueries;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.BiFunction;

/** A deadline that waited for a year's calendar is set; one that an amended notice moves is moved. */
@ApplicationScoped
public class WhenWorkCalendarPublishedThenRecomputeDueDates implements Policy {
    private final BiFunction<LocalDate, LocalDate, List<ApplicationId>> received;
    private final Clock clock;

    @Inject
    WhenWorkCalendarPublishedThenRecomputeDueDates(ReviewWorkOrderQueries queries, Clock clock) {
        this((first, last) -> ViewQueries.now(() -> queries.receivedBetween(first, last)), clock);
    }

    /**
     * Reads views through a function.
     *
     * @param received the applications that were received from one day to another, in a fixed order
     */
    WhenWorkCalendarPublishedThenRecomputeDueDates(
            BiFunction<LocalDate, LocalDate, List<ApplicationId>> received, Clock clock) {
        this.received = received;
        this.clock = clock;
    }

    /** Of whatever was received since the November before, since deadlines reach over the year's end. */
    public List<RecomputeDueDate> commands(WorkCalendarPublished event, EventMetadata meta) {
        LocalDate first = LocalDate.of(event.year() - 1, Month.NOVEMBER, 1);
        LocalDate last = LocalDate.of(event.year(), Month.DECEMBER, 31);
        return received.apply(first, last).stream()
                .map(id -> new RecomputeDueDate(id, clock.instant()))
                .toList();
    }
}
