package io.kaifang.agreement.contract.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row: a listing that was published once. */
@Entity
@Table(name = "known_listing")
public class PublishedListingRow extends PanacheEntityBase {
    @Id
    public String listing;

    public String title;
    public boolean withdrawn;
}
