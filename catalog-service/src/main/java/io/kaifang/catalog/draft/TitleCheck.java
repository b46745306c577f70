package io.kaifang.catalog.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A title tells key fields, time span and area, and differs clearly from every other (Art. 9 (1)). */
final class TitleCheck {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 80;
    private static final int DIFFERENCE_SHORTEST = 6;
    static final Pattern LINK = Pattern.compile("(https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "(19|20)\\d{2}|实时|逐时|每小时|逐日|每日|每周|每月|每季|每年|逐月|逐年|历年|历史|至今|当前|现行|截至|近.{0,3}[年月日天]|年度|季度|月度"
                    + "|real[- ]?time|hourly|daily|weekly|monthly|yearly|annual|current",
            Pattern.CASE_INSENSITIVE);

    private TitleCheck() {}

    static String check(ListingDraft draft, Surroundings around, Findings findings) {
        String title = findings.text("/title", draft.title(), LONGEST, DraftFault.TITLE_MISSING);
        if (title.isEmpty()) {
            return title;
        }
        if (LINK.matcher(title).matches()) {
            findings.add(DraftFault.TITLE_IS_A_LINK, "/title");
            return title;
        }
        if (draft.nameKey().value().length() < SHORTEST) {
            findings.add(DraftFault.TITLE_TOO_SHORT, "/title", title);
        }
        if (!TIME.matcher(title).find()) {
            findings.add(DraftFault.TITLE_LACKS_TIME, "/title");
        }
        tellsArea(title, draft, findings);
        tellsKeyFields(title, draft.fields(), findings);
        differs(draft, around.alike(), findings);
        return title;
    }

    private static void tellsArea(String title, ListingDraft draft, Findings findings) {
        String area = draft.area() == null ? "" : draft.area().strip();
        String core = area.length() > 2 ? area.replaceAll("[省市区县]$", "") : area;
        if (!core.isEmpty() && !title.contains(core)) {
            findings.add(DraftFault.TITLE_LACKS_AREA, "/title", area);
        }
    }

    private static void tellsKeyFields(String title, List<FieldDraft> fields, Findings findings) {
        if (fields.isEmpty()) {
            return; // a fault of its own
        }
        Set<String> told = new HashSet<>();
        for (FieldDraft field : fields) {
            told.addAll(Likeness.pairs(field.name() == null ? "" : field.name()));
            told.addAll(Likeness.pairs(field.meaning() == null ? "" : field.meaning()));
        }
        told.retainAll(Likeness.pairs(title));
        if (told.isEmpty()) {
            findings.add(DraftFault.TITLE_LACKS_KEY_FIELDS, "/title");
        }
    }

    private static void differs(ListingDraft draft, List<Alike> alike, Findings findings) {
        for (Alike other : alike) {
            boolean differenceStated = draft.relations().stream()
                    .anyMatch(relation -> other.listing().value().equals(relation.listing())
                            && relation.difference() != null
                            && relation.difference().strip().length() >= DIFFERENCE_SHORTEST);
            if (other.likeness() >= Likeness.TOO_ALIKE && !differenceStated) {
                long percent = Math.round(other.likeness() * 100);
                findings.add(DraftFault.TITLE_TOO_ALIKE, "/title", other.listing(), other.title(), percent);
            }
        }
    }
}
