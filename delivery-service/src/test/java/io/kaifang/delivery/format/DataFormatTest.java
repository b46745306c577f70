package io.kaifang.delivery.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.contracts.Coded;
import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataFormatTest {

    @ParameterizedTest
    @EnumSource
    void a_format_goes_by_its_code(DataFormat format) {
        assertThat(DataFormat.named(format.code())).isEqualTo(format);
    }

    @Test
    void what_callers_are_told_names_every_format() {
        assertThat(DataFormat.CODES.split(", | or "))
                .containsExactlyInAnyOrder(
                        Arrays.stream(DataFormat.values()).map(Coded::code).toArray(String[]::new));
    }

    @Test
    void another_format_is_refused_by_naming_those_there_are() {
        assertThatThrownBy(() -> DataFormat.named("xls"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining(DataFormat.CODES);
    }
}
