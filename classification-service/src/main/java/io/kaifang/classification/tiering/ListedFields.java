package io.kaifang.classification.tiering;

import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Trait;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a listing says that bears on its levels.
 *
 * @param meanings what each field means, by name, in the listing's order
 * @param traits of supply that follow from frequency and formats
 */
public record ListedFields(Map<String, String> meanings, Set<Trait> traits) {

    public static ListedFields in(ListingContent content) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ListingField field : content.fields()) {
            meanings.put(field.name(), field.meaning());
        }
        return new ListedFields(meanings, traits(content));
    }

    /** Data renewed while one looks are supplied in real time; an hourly API is a continuous supply. */
    private static Set<Trait> traits(ListingContent content) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (content.frequency() == UpdateFrequency.REAL_TIME) {
            traits.add(Trait.REAL_TIME);
        }
        if (content.frequency() == UpdateFrequency.HOURLY && content.formats().contains(Format.API)) {
            traits.add(Trait.CONTINUOUS_SUPPLY);
        }
        return traits;
    }
}
