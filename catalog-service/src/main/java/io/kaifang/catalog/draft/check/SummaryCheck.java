package io.kaifang.catalog.draft.check;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.ListingDraft;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A summary tells what the data are; a row of field names doesn't (Art. 9). */
final class SummaryCheck {
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 15;
    private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；]");

    private SummaryCheck() {}

    static String check(ListingDraft draft, FaultCollector faults) {
        String summary = faults.text("/summary", draft.summary(), LONGEST, DraftFault.SUMMARY_MISSING);
        if (TitleCheck.LINK.matcher(summary).matches()) {
            faults.add(DraftFault.SUMMARY_IS_A_LINK, "/summary");
        } else if (!namesIn(summary).isEmpty()) {
            faults.add(DraftFault.SUMMARY_ONLY_LISTS_FIELDS, "/summary");
        }
        return summary;
    }

    /** The field names that a summary consists of; none when it says something. */
    static List<String> namesIn(String summary) {
        List<String> parts = Arrays.stream(
                        SEPARATOR.split(BRACKETS.matcher(summary).replaceAll("")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean onlyNames = parts.size() > 2
                && parts.stream().allMatch(part -> part.length() <= LONGEST_NAME && !part.contains("。"));
        return onlyNames ? parts : List.of();
    }
}
