package io.kaifang.agreement.report.view;

import io.kaifang.contracts.words.Worded;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row: that a report was filed; what it says lies apart. */
@Entity
@Table(name = "report")
public class ReportRow extends PanacheEntityBase {

    /** Whether a user reports on himself or somebody on misuse. */
    public enum Kind implements Worded {
        USAGE,
        MISUSE
    }

    @Id
    public String report;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public @Nullable String agreement;
    public String listing;
    public @Nullable Long calls;
    public String commitment;
    public boolean erased;

    public Instant filedAt;
}
