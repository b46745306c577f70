package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.classification.Category;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row: a listing as delivery has to know it. */
@Entity
@Table(name = "listing")
@SuppressWarnings("NullAway.Init") // Hibernate fills rows in
public class DatasetRow extends PanacheEntityBase {
    @Id
    public String listing;

    public String agency;
    public String title;

    @Enumerated(EnumType.STRING)
    public DatasetState state;

    @Enumerated(EnumType.STRING)
    public @Nullable Category category;

    /** As JSON. */
    public String columns;
}
