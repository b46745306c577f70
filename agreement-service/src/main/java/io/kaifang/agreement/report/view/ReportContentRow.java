package io.kaifang.agreement.report.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row: what a report says, as far as an erasure has to know it. Not part of any view. */
@Entity
@Table(name = "personal_content")
class ReportContentRow extends PanacheEntityBase {
    @Id
    public String report;

    public @Nullable String author;
    public @Nullable String content;
    public byte @Nullable [] salt;

    public @Nullable Instant erasedAt;
}
