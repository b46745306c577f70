package io.kaifang.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
    @Test
    void words_are_taken_without_the_spaces_around_them() {
        assertThat(Reason.of("  系统下线\n自2026年起 ").words()).isEqualTo("系统下线\n自2026年起");
    }

    @Test
    void five_hundred_characters_are_enough() {
        assertThat(codes(" " + "长".repeat(500) + " ")).isEmpty();
        assertThat(codes("长".repeat(501))).containsExactly("too-long");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void no_words_are_no_reason(@Nullable String words) {
        assertThat(codes(words)).containsExactly("reason-missing");
    }

    @Test
    void control_characters_and_personal_data_are_refused() {
        assertThat(codes("权益\u0007主张")).containsExactly("has-control-characters");
        assertThat(codes("联系人身份证号 11010519491231002X")).hasSize(1);
    }

    @Test
    void every_fault_names_the_reason() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Reason.of("权益\u0007主张"))
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Fault::field).containsExactly("/reason"));
    }

    private static List<String> codes(@Nullable String words) {
        return Reason.faults(words).stream().map(Fault::code).toList();
    }
}
