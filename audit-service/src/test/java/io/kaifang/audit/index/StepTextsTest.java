package io.kaifang.audit.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.EventType;
import io.kaifang.contracts.suite.SuiteService;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StepTextsTest {

    @Test
    void every_event_of_every_service_has_its_words_and_its_article() {
        var types = SuiteService.publishing().stream()
                .flatMap(service -> service.events().stream())
                .flatMap(events -> Arrays.stream(events.getPermittedSubclasses()))
                .map(event -> Objects.requireNonNull(event.getAnnotation(EventType.class))
                        .name())
                .toList();
        assertThat(types).hasSizeGreaterThan(40);
        assertThat(types.stream().filter(type -> StepTexts.articleOf(type).isEmpty()))
                .as("add these to words/steps.properties")
                .isEmpty();
        assertThat(types)
                .allSatisfy(type -> assertThat(StepTexts.textOf(type).zh()).isNotBlank());
    }

    @Test
    void an_event_without_words_is_told_by_its_name() {
        assertThat(StepTexts.textOf("io.other.thing-happened").en()).isEqualTo("Event io.other.thing-happened");
        assertThat(List.of(StepTexts.articleOf("io.other.thing-happened"))).containsOnly(java.util.Optional.empty());
    }
}
