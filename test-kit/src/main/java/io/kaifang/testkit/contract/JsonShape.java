package io.kaifang.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares what an event was written as with what it is written as now. */
final class JsonShape {
    private JsonShape() {}

    /** Pointers to what {@code before} says and {@code after} doesn't, or says otherwise. */
    static List<String> lost(JsonNode before, JsonNode after) {
        List<String> pointers = new ArrayList<>();
        collect("", before, after, pointers);
        return pointers;
    }

    /** Pointers to what {@code after} says though {@code before} is silent; null and empty say nothing. */
    static List<String> invented(JsonNode before, JsonNode after) {
        List<String> pointers = new ArrayList<>();
        collect("", after, before, pointers);
        pointers.removeIf(pointer -> saysNothing(after.at(pointer)));
        return pointers;
    }

    private static boolean saysNothing(JsonNode node) {
        return node.isNull() || (node.isContainerNode() && node.isEmpty());
    }

    /** What one says and another does not say likewise. */
    private static void collect(String at, JsonNode one, JsonNode another, List<String> pointers) {
        if (one.isObject() && another.isObject()) {
            one.properties()
                    .forEach(field -> collect(
                            at + "/" + field.getKey(),
                            field.getValue(),
                            another.has(field.getKey()) ? another.get(field.getKey()) : MissingNode.getInstance(),
                            pointers));
        } else if (one.isArray() && another.isArray() && one.size() == another.size()) {
            if (!sameInAnyOrder(one, another)) {
                for (int i = 0; i < one.size(); i++) {
                    collect(at + "/" + i, one.get(i), another.get(i), pointers);
                }
            }
        } else if (!one.equals(another)) {
            pointers.add(at);
        }
    }

    /** Sets are written in any order. */
    private static boolean sameInAnyOrder(JsonNode before, JsonNode after) {
        Set<JsonNode> left = new HashSet<>();
        Set<JsonNode> right = new HashSet<>();
        before.forEach(left::add);
        after.forEach(right::add);
        return left.equals(right);
    }
}
