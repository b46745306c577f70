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

    public static Reason of(@Nullable String words) {
        List<Fault> faults = faults(words);
        if (words == null || !faults.isEmpty()) {
            throw new RuleViolated(CatalogRule.REASON_IS_REQUIRED, faults);
        }
        return new Reason(words.strip());
    }

    /** What is wrong with the words of a reason; none if they will do. */
    static List<Fault> faults(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return List.of(DraftFault.REASON_MISSING.at("/reason"));
        }
        if (words.strip().length() > LONGEST) {
            return List.of(DraftFault.TOO_LONG.at("/reason", LONGEST));
        }
        if (CONTROL.matcher(words).find()) {
            return List.of(DraftFault.HAS_CONTROL_CHARACTERS.at("/reason"));
        }
        return PersonalData.appearsIn(words) ? List.of(PersonalData.fault("/reason")) : List.of();
    }
}
