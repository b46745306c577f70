package io.kaifang.audit.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaifang.audit.index.LeafFacts;
import io.kaifang.audit.index.StepTexts;
import io.kaifang.audit.index.SubjectKind;
import io.kaifang.audit.life.view.RecordedStep;
import io.kaifang.contracts.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A life as a W3C PROV-JSON graph: data sets, applications, agreements and grants are entities, steps are activities, actors
 * are agents. What a step is the first to name, it generated; what was named before, it used. A step is named by its entry on the
 * ledger, so a cause that belongs to another life is named too.
 *
 * <p>PROV-JSON keeps each kind of statement together, and a life may be longer than memory: each kind is written to a file of
 * its own, and all are put together in the end. Only the names of entities and agents are remembered.
 */
final class Provenance implements AutoCloseable {

    private final JsonSpool spool = new JsonSpool();
    private final Set<String> entities = new HashSet<>();
    private final Set<String> agents = new HashSet<>();
    private long relations;

    Provenance() throws IOException {
        spool.of("prefix").writeStringField("kf", "urn:kaifang:");
    }

    void add(RecordedStep step, LeafFacts leaf) throws IOException {
        String activity = activity(step.index());
        described(activity, step);
        if (step.actor() != null) {
            agent(activity, step.actor(), step.onBehalfOf());
        }
        for (Map.Entry<SubjectKind, String> named : leaf.subjects().entrySet()) {
            entity(activity, "kf:" + named.getKey().code() + "/" + named.getValue());
        }
        Long cause = step.causation().entry();
        if (cause != null) {
            relation("wasInformedBy", "prov:informed", activity, "prov:informant", activity(cause));
        }
    }

    private static String activity(long index) {
        return "kf:step/" + index;
    }

    private void described(String activity, RecordedStep step) throws IOException {
        Text words = StepTexts.textOf(step.type());
        JsonGenerator out = spool.of("activity");
        out.writeObjectFieldStart(activity);
        out.writeStringField("prov:startTime", step.time().toString());
        out.writeStringField("prov:endTime", step.time().toString());
        out.writeStringField("prov:type", step.type());
        out.writeStringField("prov:label", words.zh() + " / " + words.en());
        out.writeStringField("kf:outcome", step.outcome());
        out.writeEndObject();
    }

    private void agent(String activity, String actor, @Nullable String behalf) throws IOException {
        String agent = agent(actor);
        relation("wasAssociatedWith", "prov:activity", activity, "prov:agent", agent);
        if (behalf != null) {
            relation(
                    "actedOnBehalfOf",
                    "prov:delegate",
                    agent,
                    "prov:responsible",
                    agent(behalf),
                    "prov:activity",
                    activity);
        }
    }

    private String agent(String actor) throws IOException {
        String agent = "kf:actor/" + actor;
        if (agents.add(agent)) {
            named("agent", agent);
        }
        return agent;
    }

    private void entity(String activity, String entity) throws IOException {
        if (entities.add(entity)) {
            named("entity", entity);
            relation("wasGeneratedBy", "prov:entity", entity, "prov:activity", activity);
        } else {
            relation("used", "prov:activity", activity, "prov:entity", entity);
        }
    }

    private void named(String kind, String name) throws IOException {
        JsonGenerator out = spool.of(kind);
        out.writeObjectFieldStart(name);
        out.writeEndObject();
    }

    /** @param ends role and name, in turn */
    private void relation(String kind, String... ends) throws IOException {
        JsonGenerator out = spool.of(kind);
        out.writeObjectFieldStart("_:r" + relations++);
        for (int i = 0; i < ends.length; i += 2) {
            out.writeStringField(ends[i], ends[i + 1]);
        }
        out.writeEndObject();
    }

    /** Writes the whole graph; nothing can be added behind. */
    void write(OutputStream to) throws IOException {
        spool.write(to);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
