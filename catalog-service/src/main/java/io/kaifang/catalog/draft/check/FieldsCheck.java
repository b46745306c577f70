package io.kaifang.catalog.draft.check;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.FieldDraft;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.NameKey;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.catalog.SourceTie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every field has name, type, meaning, unit where it is a number, and a source in the resource directory (Art. 9). */
final class FieldsCheck {
    private static final int MOST = 500;
    private static final int SHORTEST_MEANING = 3;

    private final DraftContext context;
    private final FaultCollector faults;
    private final Set<String> names = new HashSet<>();

    FieldsCheck(DraftContext context, FaultCollector faults) {
        this.context = context;
        this.faults = faults;
    }

    List<ListingField> check(ListingDraft draft) {
        if (draft.fields().isEmpty()) {
            List<String> named = SummaryCheck.namesIn(draft.summary() == null ? "" : draft.summary());
            String zh = named.isEmpty() ? "" : "（摘要中提到了 " + named.size() + " 个：" + String.join("、", named) + "）";
            String en = named.isEmpty() ? "" : ", though the summary names " + named.size();
            faults.add(DraftFault.FIELDS_MISSING, "/fields", zh, en);
            return List.of();
        }
        if (draft.fields().size() > MOST) {
            faults.add(DraftFault.TOO_MANY_FIELDS, "/fields", MOST);
            return List.of();
        }
        if (!context.directoryImported()) {
            faults.add(DraftFault.DIRECTORY_MISSING, "/fields");
        }
        return draft.fields().stream().map(this::check).toList();
    }

    private ListingField check(FieldDraft field) {
        String name = faults.text(field.pointer() + "/name", field.name(), 100, DraftFault.FIELD_NAME_MISSING);
        if (!name.isEmpty() && !names.add(name)) {
            faults.add(DraftFault.FIELD_NAME_REPEATED, field.pointer() + "/name", name);
        }
        FieldType type = type(field, name);
        String meaning = meaning(field, name);
        String unit = faults.text(field.pointer() + "/unit", field.unit(), 40);
        boolean number = type == FieldType.INTEGER || type == FieldType.DECIMAL;
        if (number && unit.isEmpty()) {
            faults.add(DraftFault.FIELD_UNIT_MISSING, field.pointer() + "/unit", name);
        }
        SourceTie tie = tie(field, name);
        return new ListingField(
                name,
                type == null ? FieldType.TEXT : type,
                meaning,
                unit.isEmpty() ? null : unit,
                field.required(),
                field.key(),
                tie);
    }

    private @Nullable FieldType type(FieldDraft field, String name) {
        String pointer = field.pointer() + "/type";
        String word =
                faults.text(pointer, field.type(), 20, DraftFault.FIELD_TYPE_MISSING, name, Vocabulary.TYPE_NAMES);
        FieldType type = Vocabulary.type(word).orElse(null);
        if (type == null && !word.isEmpty()) {
            faults.add(DraftFault.FIELD_TYPE_UNKNOWN, pointer, name, Vocabulary.TYPE_NAMES, word);
        }
        return type;
    }

    private String meaning(FieldDraft field, String name) {
        String pointer = field.pointer() + "/meaning";
        String meaning = faults.text(pointer, field.meaning(), 500, DraftFault.FIELD_MEANING_MISSING, name);
        boolean saysNothing = NameKey.of(meaning).equals(NameKey.of(name)) || meaning.length() < SHORTEST_MEANING;
        if (!meaning.isEmpty() && saysNothing) {
            faults.add(DraftFault.FIELD_MEANING_SAYS_NOTHING, pointer, name);
        }
        return meaning;
    }

    private SourceTie tie(FieldDraft field, String name) {
        String pointer = field.pointer() + "/source";
        String resource = faults.text(pointer, field.resource(), 100);
        String column = faults.text(pointer, field.column(), 100);
        SourceTie tie = new SourceTie(resource, column);
        if (resource.isEmpty() || column.isEmpty()) {
            faults.add(DraftFault.FIELD_TIE_MISSING, pointer, name);
        } else if (context.directoryImported() && !context.knownTies().contains(tie)) {
            faults.add(DraftFault.FIELD_TIE_UNKNOWN, pointer, name, resource + "/" + column);
        }
        return tie;
    }
}
