package io.kaifang.delivery.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row: the grant of an agreement. A closure that was heard of before the opening leaves the rest empty until then. */
@Entity
@Table(name = "access_grant")
@SuppressWarnings("NullAway.Init") // Hibernate fills rows in
public class GrantRow extends PanacheEntityBase {
    @Id
    public String agreement;

    public @Nullable String listing;

    @Column(name = "data_user")
    public @Nullable String user;

    /** As a JSON array. */
    public @Nullable String fields;

    /** Comma-separated. */
    public @Nullable String ways;

    public @Nullable Integer requests;

    @Column(name = "per_millis")
    public @Nullable Long perMillis;

    @Column(name = "open_from")
    public @Nullable Instant from;

    @Column(name = "open_until")
    public @Nullable Instant until;

    public boolean closed;

    /** A user's grants on a data set, the one that runs longest first. */
    public static Uni<List<GrantRow>> of(String user, String listing) {
        return GrantRow.<GrantRow>find("user = ?1 and listing = ?2 order by until desc", user, listing)
                .list();
    }
}
