package io.kaifang.catalog.draft.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.DraftWord;
import io.kaifang.catalog.draft.FieldDraft;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.RelationDraft;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.id.ListingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a draft from JSON as far as it goes: what has the wrong shape becomes a fault with its pointer, and the rest is read.
 * {@code themes} and {@code resources[].format}, as portals write them, are read beside {@code theme} and {@code formats}.
 * Other members that it doesn't know are passed over.
 */
public final class DraftReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private final List<Fault> misread = new ArrayList<>();

    private DraftReader() {}

    public static ListingDraft read(JsonNode sent) {
        return new DraftReader().draft(sent);
    }

    /** The id under which it was sent before, or is wanted; nothing where there is none, or none that could be one. */
    public static Optional<ListingId> listing(JsonNode sent) {
        String id = sent.path("listing").asText("");
        return ID.matcher(id).matches() ? Optional.of(new ListingId(id)) : Optional.empty();
    }

    private ListingDraft draft(JsonNode sent) {
        if (!sent.isObject()) {
            misread.add(DraftFault.NOT_READABLE.at("", "JSON 对象", "a JSON object"));
        }
        List<DraftWord> themes = new ArrayList<>(words(sent, "", "theme"));
        themes.addAll(words(sent, "", "themes"));
        List<DraftWord> formats = new ArrayList<>(words(sent, "", "formats"));
        each(sent, "resources", (node, at) -> words(node, at, "format")).forEach(formats::addAll);
        return new ListingDraft(
                text(sent, "", "agency"),
                text(sent, "", "title"),
                text(sent, "", "summary"),
                themes,
                text(sent, "", "area"),
                text(sent, "", "timeSpan"),
                fields(sent),
                formats,
                text(sent, "", "frequency"),
                relations(sent),
                text(sent, "", "notes"),
                flag(sent, "", "obtainedBySharing"),
                text(sent, "", "reason"),
                misread);
    }

    private List<FieldDraft> fields(JsonNode sent) {
        return each(
                sent,
                "fields",
                (node, at) -> new FieldDraft(
                        at,
                        text(node, at, "name"),
                        text(node, at, "type"),
                        text(node, at, "meaning"),
                        text(node, at, "unit"),
                        Boolean.TRUE.equals(flag(node, at, "required")),
                        Boolean.TRUE.equals(flag(node, at, "key")),
                        text(node.path("source"), at + "/source", "resource"),
                        text(node.path("source"), at + "/source", "column")));
    }

    private List<RelationDraft> relations(JsonNode sent) {
        return each(
                sent,
                "relations",
                (node, at) -> new RelationDraft(
                        at, text(node, at, "listing"), text(node, at, "by"), text(node, at, "difference")));
    }

    private @Nullable String text(JsonNode parent, String at, String name) {
        JsonNode node = parent.path(name);
        return readable(node, node.isTextual(), at + "/" + name, "文本", "text") ? node.textValue() : null;
    }

    private @Nullable Boolean flag(JsonNode parent, String at, String name) {
        JsonNode node = parent.path(name);
        return readable(node, node.isBoolean(), at + "/" + name, "true 或 false", "true or false")
                ? node.booleanValue()
                : null;
    }

    /** Whether there is something of the wanted shape; what has another one is a fault. */
    private boolean readable(JsonNode node, boolean shaped, String pointer, String zh, String en) {
        if (!shaped && !node.isMissingNode() && !node.isNull()) {
            misread.add(DraftFault.NOT_READABLE.at(pointer, zh, en));
        }
        return shaped;
    }

    /** One word or a list of words. */
    private List<DraftWord> words(JsonNode parent, String at, String name) {
        JsonNode node = parent.path(name);
        String pointer = at + "/" + name;
        List<DraftWord> words = new ArrayList<>();
        if (node.isTextual() && !node.textValue().isBlank()) {
            words.add(new DraftWord(pointer, node.textValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isTextual()) {
                    words.add(new DraftWord(pointer + "/" + i, node.get(i).textValue()));
                } else {
                    misread.add(DraftFault.NOT_READABLE.at(pointer + "/" + i, "文本", "text"));
                }
            }
        } else {
            readable(node, node.isTextual(), pointer, "文本或文本列表", "text or a list of texts");
        }
        return words;
    }

    /** Reads each element of a list, with the pointer to it. */
    private <T> List<T> each(JsonNode sent, String name, BiFunction<JsonNode, String, T> read) {
        JsonNode node = sent.path(name);
        readable(node, node.isArray(), "/" + name, "列表", "a list");
        List<T> all = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.add(read.apply(node.get(i), "/" + name + "/" + i));
        }
        return all;
    }
}
