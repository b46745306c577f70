package io.kaifang.catalog.tiering.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How a listing was tiered, public with it (Art. 13); {@code levels} and {@code supervision} are JSON. */
@Entity
@Table(name = "tiering")
public class TieringRow extends PanacheEntityBase {
    @Id
    public String listing;

    /** By its agency. */
    public boolean confirmed;

    public String guideVersion;

    public String levels;

    @Nullable
    public String rule;

    @Nullable
    public String supervision;
}
