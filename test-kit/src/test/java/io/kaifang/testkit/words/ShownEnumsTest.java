package io.kaifang.testkit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Type;
import java.nio.file.StandardOpenOption;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownEnumsTest {

    record Inner(Month month, @Nullable List<Inner> more) {}

    sealed interface Either {
        record One(TimeUnit unit) implements Either {}

        record Other(Optional<StandardOpenOption> option) implements Either {}
    }

    record Plain(String text, DayOfWeek day) {}

    record Nested(Map<String, List<Inner>> inner, Either either) {}

    interface Answers {
        List<Plain> list();

        RetentionPolicy bare();
    }

    @Test
    void what_a_list_of_records_shows_is_found() throws NoSuchMethodException {
        assertThat(ShownEnums.in(Stream.of(returned("list")))).containsExactly(DayOfWeek.class);
    }

    @Test
    void an_enum_alone_is_found() throws NoSuchMethodException {
        assertThat(ShownEnums.in(Stream.of(returned("bare")))).containsExactly(RetentionPolicy.class);
    }

    @Test
    void records_in_records_are_looked_through_and_each_case_of_a_choice() {
        assertThat(ShownEnums.in(Stream.of(Nested.class)))
                .containsExactlyInAnyOrder(Month.class, TimeUnit.class, StandardOpenOption.class);
    }

    private static Type returned(String method) throws NoSuchMethodException {
        return Answers.class.getDeclaredMethod(method).getGenericReturnType();
    }
}
