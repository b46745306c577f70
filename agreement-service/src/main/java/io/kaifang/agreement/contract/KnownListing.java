package io.kaifang.agreement.contract;

import io.kaifang.contracts.agreement.AgreedField;
import java.util.List;

/**
 * A listing as an agreement describes it.
 *
 * @param title as last published
 * @param fields with what they mean
 */
public record KnownListing(String title, List<AgreedField> fields) {
    public KnownListing {
        fields = List.copyOf(fields);
    }

    /** These fields in their order, with what they mean where that is known. */
    public List<AgreedField> described(List<String> names) {
        return names.stream().map(this::described).toList();
    }

    private AgreedField described(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseGet(() -> new AgreedField(name, ""));
    }
}
