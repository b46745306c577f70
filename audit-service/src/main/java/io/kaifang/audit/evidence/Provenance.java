package io.kaifang.audit.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.audit.index.LeafFacts;
import io.kaifang.audit.index.RecordedStep;
import io.kaifang.audit.index.StepWords;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A life as a W3C PROV-JSON graph: data sets, applications, agreements and grants are entities, steps are activities, actors
 * are agents. What a step is the first to name, it generated; what was named before, it used.
 */
final class Provenance {

    private final ObjectNode graph = new ObjectMapper().createObjectNode();
    private final Map<String, String> activityOfEvent = new HashMap<>();
    private int relations;

    Provenance() {
        graph.putObject("prefix").put("kf", "urn:kaifang:");
    }

    void add(RecordedStep step, LeafFacts leaf) {
        var activity = "kf:step/" + step.index();
        var words = StepWords.textOf(step.type());
        var node = part("activity").putObject(activity);
        node.put("prov:startTime", step.time().toString());
        node.put("prov:endTime", step.time().toString());
        node.put("prov:type", step.type());
        node.put("prov:label", words.zh() + " / " + words.en());
        node.put("kf:outcome", step.outcome());
        activityOfEvent.put(step.eventId(), activity);
        if (step.actor() != null) {
            agent(activity, step.actor(), step.onBehalfOf());
        }
        leaf.subjects().forEach((kind, id) -> entity(activity, "kf:" + kind.word() + "/" + id));
        var cause = step.causation() == null ? null : activityOfEvent.get(step.causation());
        if (cause != null) {
            relation("wasInformedBy").put("prov:informed", activity).put("prov:informant", cause);
        }
    }

    private void agent(String activity, String actor, @Nullable String behalf) {
        var agent = "kf:actor/" + actor;
        part("agent").putObject(agent);
        relation("wasAssociatedWith").put("prov:activity", activity).put("prov:agent", agent);
        if (behalf != null) {
            part("agent").putObject("kf:actor/" + behalf);
            relation("actedOnBehalfOf")
                    .put("prov:delegate", agent)
                    .put("prov:responsible", "kf:actor/" + behalf)
                    .put("prov:activity", activity);
        }
    }

    private void entity(String activity, String entity) {
        if (part("entity").has(entity)) {
            relation("used").put("prov:activity", activity).put("prov:entity", entity);
        } else {
            part("entity").putObject(entity);
            relation("wasGeneratedBy").put("prov:entity", entity).put("prov:activity", activity);
        }
    }

    private ObjectNode relation(String kind) {
        return part(kind).putObject("_:r" + relations++);
    }

    private ObjectNode part(String name) {
        return graph.withObjectProperty(name);
    }

    String json() {
        return graph.toPrettyString();
    }
}
