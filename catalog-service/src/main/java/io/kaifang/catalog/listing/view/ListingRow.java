package io.kaifang.catalog.listing.view;

import io.kaifang.catalog.draft.TitleSimilarity;
import io.kaifang.catalog.search.view.ChineseWords;
import io.kaifang.contracts.catalog.ListingContent;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A listing as the list shows it: what is open, or, before that, what was proposed. {@code content} is the latest accepted
 * content, {@code opened} what is open; both JSON, and different while a change waits.
 */
@Entity
@Table(name = "listing")
public class ListingRow extends PanacheEntityBase {
    @Id
    public String id;

    public String agency;
    public String state = "";

    /** Where it goes on after a suspension. */
    @Nullable
    String resumes;

    /** The one under way, or the last one. */
    String workOrder;

    public String title;
    public String summary = "";
    public String theme = "";
    public String area = "";
    public String frequency = "";
    public String category = "";

    /** Names, separated by commas. */
    public String formats = "";

    @Nullable
    String content;

    @Nullable
    String opened;

    @Nullable
    String conditions;

    String titlePairs = "";

    String titleWords = "";

    String otherWords = "";

    public Instant changedAt;

    @Nullable
    public Instant publishedAt;

    static ListingRow of(String id) {
        ListingRow row = new ListingRow();
        row.id = id;
        return row;
    }

    boolean isNew() {
        return state.isEmpty();
    }

    /** Shows that content, and lets it be found by its words. */
    void show(ListingContent shown) {
        title = shown.title();
        summary = shown.summary();
        theme = shown.theme();
        area = shown.area();
        frequency = shown.frequency().name();
        formats = shown.formats().stream().map(Enum::name).collect(Collectors.joining(","));
        titleWords = ChineseWords.index(shown.title());
        String fields = shown.fields().stream()
                .map(field -> field.name() + " " + field.meaning())
                .collect(Collectors.joining(" "));
        otherWords = ChineseWords.index(String.join(
                " ", shown.summary(), shown.theme(), shown.area(), shown.timeSpan(), fields, shown.notes()));
    }

    /** Lets later titles be compared with this one. */
    void compareBy(String comparedTitle) {
        titlePairs = String.join(" ", TitleSimilarity.pairs(comparedTitle));
    }
}
