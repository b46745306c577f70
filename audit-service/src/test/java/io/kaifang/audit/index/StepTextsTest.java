package io.kaifang.audit.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.leaf.Leaves;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.contracts.codec.EventCodec.Known;
import io.kaifang.testkit.contract.PublishedEvents;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepTextsTest {

    private static final List<String> TYPES = Stream.concat(
                    EventCodec.of(PublishedEvents.interfaces()).types().stream().map(Known::name),
                    Stream.of(Leaves.CONFLICT, Leaves.KEYS_ROTATED, Leaves.UNREADABLE, Leaves.PRUNED))
            .toList();

    @Test
    void every_event_of_every_service_has_its_words_and_its_article() {
        assertThat(TYPES).hasSizeGreaterThan(45);
        assertThat(TYPES.stream().filter(type -> StepTexts.articleOf(type).isEmpty()))
                .as("add these to words/steps.properties")
                .isEmpty();
        assertThat(TYPES).allSatisfy(type -> {
            assertThat(StepTexts.textOf(type).zh()).matches(".*\\p{IsHan}.*").doesNotContain(type);
            assertThat(StepTexts.textOf(type).en()).matches("[\\p{ASCII}]+").doesNotContain(type);
        });
    }

    @Test
    void no_words_are_left_of_a_type_that_nobody_publishes() {
        assertThat(StepTexts.types()).containsExactlyInAnyOrderElementsOf(TYPES);
    }

    @Test
    void an_event_without_words_is_named_by_its_type() {
        assertThat(StepTexts.textOf("io.other.thing-happened").en()).isEqualTo("Event io.other.thing-happened");
        assertThat(StepTexts.articleOf("io.other.thing-happened")).isEmpty();
    }
}
