package io.kaifang.catalog.draft.check;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.DraftWord;
import io.kaifang.catalog.draft.FieldDraft;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.RelationDraft;
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
import java.util.stream.Stream;

/** Checks a draft against the rules of Art. 9 and finds all its faults at once. */
public final class DraftCheck {

    /** What came of it. */
    public sealed interface Verdict {
        /** The same with one fault more, the first. */
        default Verdict with(Fault first) {
            return switch (this) {
                case Complete _ -> new Faulty(List.of(first));
                case Faulty it ->
                    new Faulty(Stream.concat(Stream.of(first), it.faults().stream())
                            .toList());
            };
        }
    }

    /** Nothing is wrong. */
    public record Complete(ListingContent content, String reason) implements Verdict {}

    /** It goes back. */
    public record Faulty(List<Fault> faults) implements Verdict {}

    private DraftCheck() {}

    public static Verdict check(ListingDraft draft, DraftContext context) {
        FaultCollector faults = new FaultCollector(draft.misread());
        String reason = faults.text("/reason", draft.reason(), 500, DraftFault.REASON_MISSING);
        String title = TitleCheck.check(draft, context, faults);
        String summary = SummaryCheck.check(draft, faults);
        String theme = theme(draft, faults);
        String area = faults.text("/area", draft.area(), 60, DraftFault.AREA_MISSING);
        String timeSpan = faults.text("/timeSpan", draft.timeSpan(), 60, DraftFault.TIME_SPAN_MISSING);
        List<ListingField> fields = new FieldsCheck(context, faults).check(draft);
        abbreviations(draft, faults);
        List<Format> formats = formats(draft, faults);
        UpdateFrequency frequency = frequency(draft, faults);
        List<Relation> relations = relations(draft, context, faults);
        String notes = faults.text("/notes", draft.notes(), 4000);
        sharing(draft, faults);
        return faults.all().isEmpty()
                ? new Complete(
                        new ListingContent(
                                title, summary, theme, area, timeSpan, fields, formats, frequency, relations, notes),
                        reason)
                : new Faulty(faults.all());
    }

    private static String theme(ListingDraft draft, FaultCollector faults) {
        if (draft.themes().size() > 1) {
            String all = draft.themes().stream().map(DraftWord::word).collect(Collectors.joining("、"));
            faults.add(DraftFault.THEME_NOT_ONE, "/themes", draft.themes().size(), all);
        }
        DraftWord first = draft.themes().isEmpty()
                ? new DraftWord("/theme", "")
                : draft.themes().getFirst();
        return faults.text(first.pointer(), first.word(), 20, DraftFault.THEME_MISSING);
    }

    private static List<Format> formats(ListingDraft draft, FaultCollector faults) {
        if (draft.formats().isEmpty()) {
            faults.add(DraftFault.FORMAT_MISSING, "/formats");
        }
        List<Format> formats = new ArrayList<>();
        for (DraftWord sent : draft.formats()) {
            Vocabulary.format(sent.word())
                    .ifPresentOrElse(
                            format -> formats.add(format),
                            () -> Vocabulary.insteadOf(sent.word())
                                    .ifPresentOrElse(
                                            open -> faults.add(
                                                    DraftFault.FORMAT_NOT_OPEN, sent.pointer(), sent.word(), open),
                                            () -> faults.add(DraftFault.FORMAT_UNKNOWN, sent.pointer(), sent.word())));
        }
        return formats.stream().distinct().sorted().toList(); // live API and CSV come first (Art. 9 (3))
    }

    private static UpdateFrequency frequency(ListingDraft draft, FaultCollector faults) {
        String word = faults.text(
                "/frequency", draft.frequency(), 20, DraftFault.FREQUENCY_MISSING, Vocabulary.FREQUENCY_NAMES);
        return Vocabulary.frequency(word).orElseGet(() -> {
            if (!word.isEmpty()) {
                faults.add(DraftFault.FREQUENCY_UNKNOWN, "/frequency", Vocabulary.FREQUENCY_NAMES, word);
            }
            return UpdateFrequency.STATIC;
        });
    }

    private static List<Relation> relations(ListingDraft draft, DraftContext context, FaultCollector faults) {
        List<Relation> relations = new ArrayList<>();
        for (RelationDraft sent : draft.relations()) {
            String id = sent.listing() == null ? "" : sent.listing();
            context.knownListings().stream()
                    .filter(known -> known.value().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> relations.add(relation(sent, known, faults)),
                            () -> faults.add(DraftFault.RELATION_LISTING_UNKNOWN, sent.pointer() + "/listing", id));
        }
        return relations;
    }

    private static Relation relation(RelationDraft sent, ListingId known, FaultCollector faults) {
        String by = faults.text(sent.pointer() + "/by", sent.by(), 200, DraftFault.RELATION_NOT_DESCRIBED, known);
        String difference = faults.text(sent.pointer() + "/difference", sent.difference(), 200);
        return new Relation(known, by, difference.isEmpty() ? null : difference);
    }

    private static void abbreviations(ListingDraft draft, FaultCollector faults) {
        List<DraftWord> texts = new ArrayList<>();
        texts.add(new DraftWord("/title", draft.title() == null ? "" : draft.title()));
        texts.add(new DraftWord("/summary", draft.summary() == null ? "" : draft.summary()));
        for (FieldDraft field : draft.fields()) {
            texts.add(new DraftWord(field.pointer() + "/name", field.name() == null ? "" : field.name()));
            texts.add(new DraftWord(field.pointer() + "/meaning", field.meaning() == null ? "" : field.meaning()));
        }
        String whole = texts.stream().map(DraftWord::word).collect(Collectors.joining("\n"));
        Set<String> sent = new HashSet<>();
        for (DraftWord text : texts) {
            for (String abbreviation : Abbreviations.unexplained(text.word(), whole)) {
                if (sent.add(abbreviation)) {
                    faults.add(DraftFault.ABBREVIATION_UNEXPLAINED, text.pointer(), abbreviation);
                }
            }
        }
    }

    private static void sharing(ListingDraft draft, FaultCollector faults) {
        if (draft.obtainedBySharing() == null) {
            faults.add(DraftFault.SHARING_NOT_STATED, "/obtainedBySharing");
        } else if (draft.obtainedBySharing()) {
            faults.add(DraftFault.OBTAINED_BY_SHARING, "/obtainedBySharing");
        }
    }
}
