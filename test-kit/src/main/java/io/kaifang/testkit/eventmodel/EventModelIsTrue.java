package io.kaifang.testkit.eventmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.suite.SuiteService;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Extend it in a service: its section of {@code docs/event-model.md} says what the code does. */
public abstract class EventModelIsTrue {
    /** Writes the section instead of comparing it: {@code -Dkaifang.approve=true}. */
    private static final boolean APPROVE = Boolean.getBoolean("kaifang.approve");

    private final String service;
    private final String servicePackage;

    protected EventModelIsTrue(SuiteService service) {
        this.service = service.id();
        this.servicePackage = service.rootPackage();
    }

    @Test
    void the_event_model_says_what_the_code_does() throws IOException {
        EventModel model = EventModel.of(servicePackage);
        assertThat(model.commands()).as("commands of " + service).isNotEmpty();
        String section = EventModelDocument.render(model);
        EventModelDocument document = EventModelDocument.inTheTree();
        if (APPROVE) {
            document.write(service, section);
        }
        assertThat(document.section(service))
                .as("docs/event-model.md, section " + service + "; -Dkaifang.approve=true writes it")
                .isEqualTo(section);
    }
}
