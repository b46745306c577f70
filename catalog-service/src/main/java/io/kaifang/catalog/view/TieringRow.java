package io.kaifang.catalog.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How a listing was tiered, public with it (Art. 13); {@code levels} and {@code supervision} are JSON. */
@Entity
@Table(name = "tiering")
class TieringRow {
    @Id
    String listing;

    /** By its agency. */
    boolean confirmed;

    @Column(name = "guide_version")
    String guideVersion;

    String levels;

    @Nullable
    String rule;

    @Nullable
    String supervision;
}
