package io.kaifang.catalog.draft.check;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.FieldDraft;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.SimilarTitle;
import io.kaifang.catalog.draft.TitleSimilarity;
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

    static String check(ListingDraft draft, DraftContext context, FaultCollector faults) {
        String title = faults.text("/title", draft.title(), LONGEST, DraftFault.TITLE_MISSING);
        if (title.isEmpty()) {
            return title;
        }
        if (LINK.matcher(title).matches()) {
            faults.add(DraftFault.TITLE_IS_A_LINK, "/title");
            return title;
        }
        if (draft.nameKey().value().length() < SHORTEST) {
            faults.add(DraftFault.TITLE_TOO_SHORT, "/title", title);
        }
        if (!TIME.matcher(title).find()) {
            faults.add(DraftFault.TITLE_LACKS_TIME, "/title");
        }
        tellsArea(title, draft, faults);
        tellsKeyFields(title, draft.fields(), faults);
        differs(draft, context.similar(), faults);
        return title;
    }

    private static void tellsArea(String title, ListingDraft draft, FaultCollector faults) {
        String area = draft.area() == null ? "" : draft.area().strip();
        String core = area.length() > 2 ? area.replaceAll("[省市区县]$", "") : area;
        if (!core.isEmpty() && !title.contains(core)) {
            faults.add(DraftFault.TITLE_LACKS_AREA, "/title", area);
        }
    }

    private static void tellsKeyFields(String title, List<FieldDraft> fields, FaultCollector faults) {
        if (fields.isEmpty()) {
            return; // a fault of its own
        }
        Set<String> described = new HashSet<>();
        for (FieldDraft field : fields) {
            described.addAll(TitleSimilarity.pairs(field.name() == null ? "" : field.name()));
            described.addAll(TitleSimilarity.pairs(field.meaning() == null ? "" : field.meaning()));
        }
        described.retainAll(TitleSimilarity.pairs(title));
        if (described.isEmpty()) {
            faults.add(DraftFault.TITLE_LACKS_KEY_FIELDS, "/title");
        }
    }

    private static void differs(ListingDraft draft, List<SimilarTitle> similar, FaultCollector faults) {
        for (SimilarTitle other : similar) {
            boolean differenceStated = draft.relations().stream()
                    .anyMatch(relation -> other.listing().value().equals(relation.listing())
                            && relation.difference() != null
                            && relation.difference().strip().length() >= DIFFERENCE_SHORTEST);
            if (other.similarity() >= TitleSimilarity.TOO_SIMILAR && !differenceStated) {
                long percent = Math.round(other.similarity() * 100);
                faults.add(DraftFault.TITLE_TOO_ALIKE, "/title", other.listing(), other.title(), percent);
            }
        }
    }
}
