package io.kaifang.accessrequest.application.rest;

import io.kaifang.backbone.decision.Decided;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a decision came to.
 *
 * @param changed whether anything was decided; false where it had been decided before
 * @param due the last working day of the review, where the calendar is known
 * @param dueUnknown why there is no such day yet
 */
public record DecisionAnswer(
        ApplicationId application,
        boolean changed,
        @Nullable Integer revision,
        @Nullable WorkOrderId workOrder,
        @Nullable LocalDate due,
        @Nullable CalendarGap dueUnknown,
        @Nullable List<Fault> reasons) {

    /** A year whose working days nobody has published. */
    public record CalendarGap(int missingYear, Text message) {
        static CalendarGap of(int year) {
            return new CalendarGap(
                    year,
                    new Text(
                            year + " 年工作日历尚未发布，发布后自动计算审核期限",
                            "the working days of " + year
                                    + " are not published yet; the due date is set once they are"));
        }
    }

    public static DecisionAnswer of(ApplicationId application, Decided decided) {
        return new DecisionAnswer(
                application,
                !decided.nothing(),
                first(decided, ApplicationSubmitted.class, ApplicationSubmitted::revision),
                first(decided, ApplicationAccepted.class, ApplicationAccepted::workOrder),
                first(decided, ReviewDueDateSet.class, ReviewDueDateSet::due),
                first(decided, ReviewDueDateUnknown.class, event -> CalendarGap.of(event.missingYear())),
                first(decided, ApplicationRefusedAsIncomplete.class, ApplicationRefusedAsIncomplete::reasons));
    }

    private static <E, T> @Nullable T first(Decided decided, Class<E> type, Function<E, T> value) {
        return decided.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
