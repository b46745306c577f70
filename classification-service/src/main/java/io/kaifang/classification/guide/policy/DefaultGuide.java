package io.kaifang.classification.guide.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.classification.guide.IssueGuide;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.classification.Guide;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Nothing is decided without a guide: at the first start the default one is issued. At every other start the same command
 * changes nothing, also where the authority has issued another guide since.
 */
@ApplicationScoped
public class DefaultGuide {
    /** After the store is open, before anything is consumed. */
    private static final int AFTER_THE_STORE = 250;

    static final String RESOURCE = "/guides/default-2022.json";

    private final Commands commands;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    DefaultGuide(Commands commands, ObjectMapper json, Clock clock) {
        this.commands = commands;
        this.json = json;
        this.clock = clock;
    }

    void issue(@Observes @Priority(AFTER_THE_STORE) StartupEvent start) throws IOException {
        Actor itself = Actor.system("classification");
        commands.send(
                new IssueGuide(read(json), itself.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                Origin.of(itself, "default-guide"));
    }

    static Guide read(ObjectMapper json) throws IOException {
        try (InputStream file = DefaultGuide.class.getResourceAsStream(RESOURCE)) {
            return json.readValue(file, Guide.class);
        }
    }
}
