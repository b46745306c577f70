package io.kaifang.catalog.draft.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.words.Worded;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Whoever rewords a type or a frequency for people changes what agencies' systems may send as well. The approved list in
 * {@code accepted-words.csv} tells him: a word that it has stays accepted, and a new one is put on it.
 */
class AcceptedWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/accepted-words.csv")
    void a_word_that_was_ever_accepted_means_the_same(String kind, String word, String constant) {
        Optional<? extends Enum<?>> meant = kind.equals("type") ? Vocabulary.type(word) : Vocabulary.frequency(word);
        assertThat(meant.map(Enum::name)).contains(constant);
    }

    @Test
    void a_word_that_is_accepted_today_is_on_the_approved_list() throws IOException {
        Set<String> approved = approved();
        assertThat(approved).containsAll(words("type", FieldType.values()));
        assertThat(approved).containsAll(words("frequency", UpdateFrequency.values()));
    }

    private static <E extends Enum<E> & Worded> Set<String> words(String kind, E[] constants) {
        return Arrays.stream(constants)
                .flatMap(constant -> Stream.of(constant.name(), constant.words().zh())
                        .map(word -> kind + "," + word + "," + constant.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> approved() throws IOException {
        try (InputStream list = AcceptedWordsTest.class.getResourceAsStream("/accepted-words.csv")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        }
    }
}
