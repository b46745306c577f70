package io.kaifang.personaldata.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The corpus' own word lists: a file each, an entry a line. */
final class Words {
    private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

    private Words() {}

    static List<String> of(String list) {
        return LISTS.computeIfAbsent(list, Words::read);
    }

    private static List<String> read(String list) {
        String file = "/corpus/" + list + ".txt";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
