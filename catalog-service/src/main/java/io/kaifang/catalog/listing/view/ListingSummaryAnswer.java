package io.kaifang.catalog.listing.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A listing in a list of listings. */
public record ListingSummaryAnswer(
        String id,
        String agency,
        ListingState state,
        String title,
        String summary,
        String theme,
        String area,
        @Nullable String frequency,
        @Nullable String category,
        List<String> formats,
        Instant changedAt,
        @Nullable Instant publishedAt) {

    public static ListingSummaryAnswer of(ListingRow row, boolean tiering) {
        ListingState state = ListingState.valueOf(row.state);
        return new ListingSummaryAnswer(
                row.id,
                row.agency,
                state == ListingState.PROPOSED && tiering ? ListingState.TIERING : state,
                row.title,
                row.summary,
                row.theme,
                row.area,
                row.frequency.isEmpty() ? null : row.frequency,
                row.category.isEmpty() ? null : row.category,
                row.formats.isEmpty() ? List.of() : List.of(row.formats.split(",", -1)),
                row.changedAt,
                row.publishedAt);
    }
}
