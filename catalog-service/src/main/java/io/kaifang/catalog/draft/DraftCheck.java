package io.kaifang.catalog.draft;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.catalog.Relation;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.id.ListingId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a draft against the rules of Art. 9 and finds all its faults at once. */
public final class DraftCheck {

    /** What came of it. */
    public sealed interface Verdict {}

    /** Nothing is wrong. */
    public record Complete(ListingContent content, String reason) implements Verdict {}

    /** It goes back. */
    public record Faulty(List<Fault> faults) implements Verdict {}

    private DraftCheck() {}

    public static Verdict check(ListingDraft draft, Surroundings around) {
        Findings findings = new Findings(draft.misread());
        String reason = findings.text("/reason", draft.reason(), 500, DraftFault.REASON_MISSING);
        String title = TitleCheck.check(draft, around, findings);
        String summary = SummaryCheck.check(draft, findings);
        String theme = theme(draft, findings);
        String area = findings.text("/area", draft.area(), 60, DraftFault.AREA_MISSING);
        String timeSpan = findings.text("/timeSpan", draft.timeSpan(), 60, DraftFault.TIME_SPAN_MISSING);
        List<ListingField> fields = new FieldsCheck(around, findings).check(draft);
        abbreviations(draft, findings);
        List<Format> formats = formats(draft, findings);
        UpdateFrequency frequency = frequency(draft, findings);
        List<Relation> relations = relations(draft, around, findings);
        String notes = findings.text("/notes", draft.notes(), 4000);
        sharing(draft, findings);
        List<Fault> faults = findings.all();
        return faults.isEmpty()
                ? new Complete(
                        new ListingContent(
                                title, summary, theme, area, timeSpan, fields, formats, frequency, relations, notes),
                        reason)
                : new Faulty(faults);
    }

    private static String theme(ListingDraft draft, Findings findings) {
        if (draft.themes().size() > 1) {
            String all = draft.themes().stream().map(Told::word).collect(Collectors.joining("、"));
            findings.add(DraftFault.THEME_NOT_ONE, "/themes", draft.themes().size(), all);
        }
        return draft.themes().isEmpty()
                ? findings.text("/theme", null, 20, DraftFault.THEME_MISSING)
                : findings.text(
                        draft.themes().getFirst().pointer(),
                        draft.themes().getFirst().word(),
                        20,
                        DraftFault.THEME_MISSING);
    }

    private static List<Format> formats(ListingDraft draft, Findings findings) {
        if (draft.formats().isEmpty()) {
            findings.add(DraftFault.FORMAT_MISSING, "/formats");
        }
        List<Format> formats = new ArrayList<>();
        for (Told told : draft.formats()) {
            Vocabulary.format(told.word())
                    .ifPresentOrElse(format -> formats.add(format), () -> Vocabulary.insteadOf(told.word())
                            .ifPresentOrElse(
                                    open -> findings.add(DraftFault.FORMAT_NOT_OPEN, told.pointer(), told.word(), open),
                                    () -> findings.add(DraftFault.FORMAT_UNKNOWN, told.pointer(), told.word())));
        }
        return formats.stream().distinct().sorted().toList(); // live API and CSV come first (Art. 9 (3))
    }

    private static UpdateFrequency frequency(ListingDraft draft, Findings findings) {
        String word = findings.text(
                "/frequency", draft.frequency(), 20, DraftFault.FREQUENCY_MISSING, Vocabulary.FREQUENCY_NAMES);
        return Vocabulary.frequency(word).orElseGet(() -> {
            if (!word.isEmpty()) {
                findings.add(DraftFault.FREQUENCY_UNKNOWN, "/frequency", Vocabulary.FREQUENCY_NAMES, word);
            }
            return UpdateFrequency.STATIC;
        });
    }

    private static List<Relation> relations(ListingDraft draft, Surroundings around, Findings findings) {
        List<Relation> relations = new ArrayList<>();
        for (RelationDraft told : draft.relations()) {
            String id = told.listing() == null ? "" : told.listing();
            around.knownListings().stream()
                    .filter(known -> known.value().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> relations.add(relation(told, known, findings)),
                            () -> findings.add(DraftFault.RELATION_LISTING_UNKNOWN, told.pointer() + "/listing", id));
        }
        return relations;
    }

    private static Relation relation(RelationDraft told, ListingId known, Findings findings) {
        String by = findings.text(told.pointer() + "/by", told.by(), 200, DraftFault.RELATION_NOT_DESCRIBED, known);
        String difference = findings.text(told.pointer() + "/difference", told.difference(), 200);
        return new Relation(known, by, difference.isEmpty() ? null : difference);
    }

    private static void abbreviations(ListingDraft draft, Findings findings) {
        List<Told> texts = new ArrayList<>();
        texts.add(new Told("/title", draft.title() == null ? "" : draft.title()));
        texts.add(new Told("/summary", draft.summary() == null ? "" : draft.summary()));
        for (FieldDraft field : draft.fields()) {
            texts.add(new Told(field.pointer() + "/name", field.name() == null ? "" : field.name()));
            texts.add(new Told(field.pointer() + "/meaning", field.meaning() == null ? "" : field.meaning()));
        }
        String whole = texts.stream().map(Told::word).collect(Collectors.joining("\n"));
        Set<String> told = new HashSet<>();
        for (Told text : texts) {
            for (String abbreviation : Abbreviations.unexplained(text.word(), whole)) {
                if (told.add(abbreviation)) {
                    findings.add(DraftFault.ABBREVIATION_UNEXPLAINED, text.pointer(), abbreviation);
                }
            }
        }
    }

    private static void sharing(ListingDraft draft, Findings findings) {
        if (draft.obtainedBySharing() == null) {
            findings.add(DraftFault.SHARING_NOT_STATED, "/obtainedBySharing");
        } else if (draft.obtainedBySharing()) {
            findings.add(DraftFault.OBTAINED_BY_SHARING, "/obtainedBySharing");
        }
    }
}
