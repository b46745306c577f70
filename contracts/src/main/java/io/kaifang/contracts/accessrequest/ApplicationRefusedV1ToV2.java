package io.kaifang.contracts.accessrequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.contracts.Upcaster;

/** Version 1 gave reasons in words alone: each gets the ground that says so. */
final class ApplicationRefusedV1ToV2 implements Upcaster {
    @Override
    public ObjectNode lift(ObjectNode older) {
        JsonNode words = older.path("reasons");
        ArrayNode reasons = older.putArray("reasons");
        words.forEach(text -> reasons.addObject().put("ground", "NOT_STATED").set("text", text));
        return older;
    }
}
