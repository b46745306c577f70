package io.kaifang.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each declared limit is told in words of both languages, none in the library's. */
class LimitFaultTest {

    static class Form {
        @NotNull
        Object needed = "";

        @NotBlank
        String said = "";

        @NotEmpty
        String some = "";

        @Size(min = 2, max = 4)
        String between = "";

        @Size(min = 3)
        String longer = "";

        @Min(7)
        int least;

        @Max(9)
        int most;

        @Positive
        int above;

        @PositiveOrZero
        int notBelow;

        @Pattern(regexp = "a")
        String shaped = "";
    }

    @ParameterizedTest
    @CsvSource({
        "needed, missing, 没有填写",
        "said, missing, 没有填写",
        "some, missing, 没有填写",
        "between, size-outside-limits, 长度或者数量不在 2 至 4 之间",
        "longer, too-small, 小于 3",
        "least, too-small, 小于 7",
        "most, too-large, 大于 9",
        "above, too-small, 小于 1",
        "notBelow, too-small, 小于 0",
        "shaped, outside-limits, 不符合接口文档的要求",
    })
    void a_limit_has_its_words(String field, String code, String words) throws NoSuchFieldException {
        Field declared = Form.class.getDeclaredField(field);
        var fault = LimitFault.of(declared.getAnnotations()[0], "/" + field);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.message().zh()).isEqualTo(words);
        assertThat(fault.remedy().en()).isNotBlank();
        assertThat(fault.field()).isEqualTo("/" + field);
    }
}
