package io.kaifang.agreement.violation.view;

import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.ViolationKind;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row: a recorded violation; public once a measure about it is. */
@Entity
@Table(name = "violation")
public class ViolationRow extends PanacheEntityBase {
    @Id
    public String violation;

    public String agreement;
    public String listing;
    public String agency;

    public String dataUser;

    @Enumerated(EnumType.STRING)
    public ViolationKind kind;

    public @Nullable String report;
    public boolean published;

    public Instant recordedAt;

    void record(ViolationRecorded event) {
        violation = event.violation().value();
        agreement = event.agreement().value();
        listing = event.listing().value();
        agency = event.agency().value();
        dataUser = event.user().value();
        kind = event.kind();
        report = event.report() == null ? null : event.report().value();
        recordedAt = event.at();
    }
}
