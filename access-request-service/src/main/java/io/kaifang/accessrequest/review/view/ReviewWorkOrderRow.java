package io.kaifang.accessrequest.review.view;

import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.words.Worded;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row: a unit of work handed to an agency. */
@Entity
@Table(name = "work_order")
public class ReviewWorkOrderRow extends PanacheEntityBase {

    /** Whether it still waits, and else how it ended. */
    public enum Outcome implements Worded {
        OPEN,
        APPROVED,
        REFUSED,
        ENDED
    }

    @Id
    public String workOrder;

    public String application;
    public String listing;
    public String agency;

    @Enumerated(EnumType.STRING)
    public Outcome stage;

    public Instant receivedAt;

    public LocalDate receivedOn;

    public int workingDays;

    public @Nullable LocalDate due;

    public @Nullable Integer missingYear;

    public @Nullable Instant overdueSince;

    public @Nullable Instant endedAt;

    static ReviewWorkOrderRow of(ApplicationAccepted event) {
        var row = new ReviewWorkOrderRow();
        row.workOrder = event.workOrder().value();
        row.application = event.application().value();
        row.listing = event.listing().value();
        row.agency = event.agency().value();
        row.stage = Outcome.OPEN;
        row.receivedAt = event.at();
        row.receivedOn = event.receivedOn();
        row.workingDays = event.workingDays();
        return row;
    }

    void dueOn(LocalDate day) {
        due = day;
        missingYear = null;
        overdueSince = null;
    }

    void awaitCalendar(int year) {
        due = null;
        missingYear = year;
        overdueSince = null;
    }
}
