package io.kaifang.personaldata.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A file of words on the class path: sections in brackets, words between blanks, remarks behind {@code #}. */
public final class WordFile {
    private final String name;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private WordFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file of this module.
     *
     * @throws IllegalArgumentException if words stand before the first section
     */
    public static WordFile read(String name) {
        WordFile file = new WordFile(name);
        List<String> words = null;
        for (String line : text(name).split("\n", -1)) {
            String said = line.split("#", 2)[0].strip();
            if (said.startsWith("[") && said.endsWith("]")) {
                words = file.sections.computeIfAbsent(said.substring(1, said.length() - 1), _ -> new ArrayList<>());
            } else if (!said.isEmpty()) {
                if (words == null) {
                    throw new IllegalArgumentException(name + " has words before its first section");
                }
                words.addAll(List.of(said.split("\\s+")));
            }
        }
        return file;
    }

    /**
     * The words of a section.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public List<String> section(String section) {
        List<String> words = sections.get(section);
        if (words == null) {
            throw new IllegalArgumentException(name + " has no section " + section);
        }
        return words;
    }

    /** All sections, in the order of the file. */
    public Map<String, List<String>> sections() {
        return sections;
    }

    private static String text(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream("/io/kaifang/personaldata/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
