package io.kaifang.delivery.grant.view;

import io.kaifang.contracts.id.AgreementId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row: the grant of an agreement. A closure that arrived before the opening leaves the rest empty until then. */
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

    public @Nullable Long perMillis;

    @Column(name = "open_from")
    public @Nullable Instant from;

    @Column(name = "open_until")
    public @Nullable Instant until;

    public boolean closed;

    static GrantRow of(AgreementId agreement) {
        GrantRow row = new GrantRow();
        row.agreement = agreement.value();
        return row;
    }
}
