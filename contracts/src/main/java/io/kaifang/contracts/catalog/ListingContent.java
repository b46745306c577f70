package io.kaifang.contracts.catalog;

import java.util.List;

/**
 * What a listing says about a data set (Art. 9), complete.
 *
 * @param title names key fields, time span and area; differs from every other listing's
 * @param summary what the data are, in a few sentences
 * @param theme the domain of city life that they belong to
 * @param area the area that they cover
 * @param timeSpan the time that they cover, in words
 * @param fields every field, described
 * @param formats the formats offered, best first
 * @param frequency how often they are renewed
 * @param relations how they relate to other listings
 * @param notes anything else; may be empty
 */
public record ListingContent(
        String title,
        String summary,
        String theme,
        String area,
        String timeSpan,
        List<ListingField> fields,
        List<Format> formats,
        UpdateFrequency frequency,
        List<Relation> relations,
        String notes) {
    public ListingContent {
        fields = List.copyOf(fields);
        formats = List.copyOf(formats);
        relations = List.copyOf(relations);
    }
}
