package io.kaifang.delivery.dataset.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row: a version that was handed in. */
@Entity
@Table(name = "dataset_version")
@SuppressWarnings("NullAway.Init") // Hibernate fills rows in
public class VersionRow extends PanacheEntityBase {
    @Id
    public String version;

    public String listing;

    @Enumerated(EnumType.STRING)
    public VersionState state;

    @Column(name = "data_rows")
    public long rows;

    /** Of the released rows. */
    public @Nullable String sha256;

    public long sampleRows;

    public Instant decidedAt;
}
