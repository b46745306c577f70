package io.kaifang.catalog.draft;

import io.kaifang.contracts.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing as an agency sent it: anything may be missing or wrong.
 *
 * @param agency the agency that it names: an id, or a name for people
 * @param themes one is wanted; all that were sent
 * @param formats as words
 * @param frequency as a word
 * @param obtainedBySharing whether another body shared the data with the agency
 * @param reason why the list should change
 * @param misread what could not be read at all
 */
public record ListingDraft(
        @Nullable String agency,
        @Nullable String title,
        @Nullable String summary,
        List<DraftWord> themes,
        @Nullable String area,
        @Nullable String timeSpan,
        List<FieldDraft> fields,
        List<DraftWord> formats,
        @Nullable String frequency,
        List<RelationDraft> relations,
        @Nullable String notes,
        @Nullable Boolean obtainedBySharing,
        @Nullable String reason,
        List<Fault> misread) {
    public ListingDraft {
        themes = List.copyOf(themes);
        fields = List.copyOf(fields);
        formats = List.copyOf(formats);
        relations = List.copyOf(relations);
        misread = List.copyOf(misread);
    }

    /** The title's normalised key; empty when there is none to speak of. */
    public NameKey nameKey() {
        return NameKey.of(title);
    }

    /** The title as it was sent, cut where nobody would read on, and without what nobody can read. */
    public String shownTitle() {
        String shown = title == null ? "" : title.strip().replaceAll("\\p{Cntrl}", "�");
        return shown.length() <= 80 ? shown : shown.substring(0, 80);
    }
}
