package io.kaifang.personaldata.corpus;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A detector that knows the corpus' words by heart is not measured by it. */
class CorpusWordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,，、;；|=:\"\\[\\]{}]+");

    @Test
    void detectors_do_not_list_the_given_names_streets_and_sentences_of_the_corpus() throws IOException {
        Set<String> listed = listed();
        assertThat(listed).isNotEmpty();
        Set<String> leaked = new TreeSet<>();
        for (String list : List.of(
                "given-two",
                "minority-given",
                "minority-father",
                "foreign-given",
                "foreign-family",
                "latin-given",
                "latin-family",
                "streets",
                "estates",
                "villages",
                "sentences-identity",
                "sentences-credit",
                "sentences-mobile",
                "sentences-plate",
                "sentences-name",
                "sentences-address",
                "sentences-age",
                "sentences-birth",
                "sentences-health",
                "sentences-name-2",
                "sentences-address-2",
                "sentences-mobile-2",
                "sentences-plate-2",
                "sentences-identity-2",
                "remarks")) {
            Words.of(list).stream()
                    .filter(word -> word.length() > 1 && listed.contains(word))
                    .forEach(leaked::add);
        }
        assertThat(leaked).isEmpty();
    }

    private static Set<String> listed() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(CorpusWordsTest::lines)
                    .flatMap(line -> Stream.concat(Stream.of(line.strip()), BETWEEN_WORDS.splitAsStream(line)))
                    .collect(toSet());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
