package io.kaifang.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.SuiteAccess;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who looks at the ledger, by an auditor's account. */
final class Regulator {
    private final Visitor auditor;

    Regulator(SuiteAccess suite) {
        this.auditor = Visitor.account(suite, "auditor");
    }

    /** Where the newest hundred events of a type stand on the ledger, by their ids. */
    Map<String, Long> places(String type) {
        var places = new HashMap<String, Long>();
        auditor.get("/audit/steps?limit=100&type=" + type)
                .path("items")
                .forEach(step -> places.put(
                        step.path("eventId").asText(), step.path("index").asLong()));
        return places;
    }

    JsonNode entry(long index) {
        return auditor.get("/audit/entries/" + index);
    }

    /** What the ledger says about a service whose statement doesn't fit. */
    Optional<String> incompleteness(String service) {
        return Optional.ofNullable(auditor.get("/audit/status").path("alarms").get("incomplete:" + service))
                .map(JsonNode::asText);
    }

    /** The life of a data set as an evidence package. */
    Path download(String dataset, Path file) {
        return auditor.download("/audit/lifecycle/dataset/" + dataset + "/package", file);
    }
}
