package io.kaifang.catalog.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A listing as the list shows it: what is open, or, before that, what was proposed. {@code content} is the latest accepted
 * content, {@code opened} what is open; both JSON, and different while a change waits.
 */
@Entity
@Table(name = "listing")
class ListingRow {
    @Id
    String id;

    String agency;
    String state;

    /** Where it goes on after a suspension. */
    @Nullable
    String resumes;

    /** The one under way, or the last one. */
    @Column(name = "work_order")
    String workOrder;

    String title;
    String summary = "";
    String theme = "";
    String area = "";
    String frequency = "";
    String category = "";

    /** Names, separated by commas. */
    String formats = "";

    @Nullable
    String content;

    @Nullable
    String opened;

    @Nullable
    String conditions;

    @Column(name = "title_pairs")
    String titlePairs = "";

    @Column(name = "title_words")
    String titleWords = "";

    @Column(name = "other_words")
    String otherWords = "";

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;
}
