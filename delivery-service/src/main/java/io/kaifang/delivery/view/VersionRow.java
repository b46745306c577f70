package io.kaifang.delivery.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row: a version that was handed in. */
@Entity
@Table(name = "dataset_version")
@SuppressWarnings("NullAway.Init") // Hibernate fills rows in
public class VersionRow extends PanacheEntityBase {
    private static final int SHOWN = 100;

    @Id
    public String version;

    public String listing;

    @Enumerated(EnumType.STRING)
    public VersionState state;

    @Column(name = "data_rows")
    public long rows;

    /** Of the released rows. */
    public @Nullable String sha256;

    @Column(name = "sample_rows")
    public long sampleRows;

    @Column(name = "decided_at")
    public Instant decidedAt;

    /** The version that readers get: the latest released one. */
    public static Uni<@Nullable VersionRow> served(String listing) {
        return VersionRow.<VersionRow>find(
                        "listing = ?1 and state = ?2 order by decidedAt desc, version desc",
                        listing,
                        VersionState.RELEASED)
                .firstResult();
    }

    /** The latest versions, latest first. */
    public static Uni<List<VersionRow>> latest(String listing) {
        return VersionRow.<VersionRow>find("listing = ?1 order by decidedAt desc, version desc", listing)
                .page(0, SHOWN)
                .list();
    }
}
