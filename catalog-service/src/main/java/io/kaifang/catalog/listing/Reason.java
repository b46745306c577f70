package io.kaifang.catalog.listing;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.personal.PersonalData;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why the list changes, in words: no work order goes without (Art. 11). */
public record Reason(String words) {
    private static final int LONGEST = 500;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    public static Reason of(@Nullable String told) {
        List<Fault> faults = faults(told);
        if (told == null || !faults.isEmpty()) {
            throw new RuleViolated(CatalogRule.REASON_IS_REQUIRED, faults);
        }
        return new Reason(told.strip());
    }

    /** What is wrong with a reason as it was told; nothing if it is one. */
    static List<Fault> faults(@Nullable String told) {
        if (told == null || told.isBlank()) {
            return List.of(DraftFault.REASON_MISSING.at("/reason"));
        }
        if (told.strip().length() > LONGEST) {
            return List.of(DraftFault.TOO_LONG.at("/reason", LONGEST));
        }
        if (CONTROL.matcher(told).find()) {
            return List.of(DraftFault.HAS_CONTROL_CHARACTERS.at("/reason"));
        }
        return PersonalData.appearsIn(told) ? List.of(PersonalData.fault("/reason")) : List.of();
    }
}
