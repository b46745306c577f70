package io.kaifang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a file that nobody writes by hand: it follows from the code. It stands between the comments
 * {@code <!-- begin NAME -->} and {@code <!-- end NAME -->}, each on a line of its own.
 *
 * @param file in the source tree, by its path from the root
 */
public record GeneratedSection(String file, String name) {
    private static final boolean APPROVE = Boolean.getBoolean("kaifang.approve");

    /**
     * Passes if the section says exactly this; with {@code -Dkaifang.approve=true} it is written first. Fails if the file lacks
     * the markers.
     *
     * @param today whole lines
     */
    public void require(String today) {
        if (APPROVE) {
            write(today);
        }
        assertThat(content())
                .as(file + ", section " + name + "; -Dkaifang.approve=true writes it")
                .isEqualTo(today);
    }

    /** What stands between the markers now, as whole lines. */
    public String content() {
        String all = text();
        return all.substring(start(all), end(all));
    }

    /** Whether the file has both markers. */
    public boolean exists() {
        return text().contains(marker("begin")) && text().contains(marker("end"));
    }

    /** Puts an empty section, under its heading, at the end of the file. */
    public void append(String heading) {
        save(text() + "\n## " + heading + "\n\n" + marker("begin") + "\n" + marker("end") + "\n");
    }

    private void write(String today) {
        String all = text();
        if (!content().equals(today)) {
            save(all.substring(0, start(all)) + today + all.substring(end(all)));
        }
    }

    private int start(String all) {
        return all.indexOf('\n', indexOf(all, marker("begin"))) + 1;
    }

    private int end(String all) {
        return all.lastIndexOf('\n', indexOf(all, marker("end"))) + 1;
    }

    private int indexOf(String all, String marker) {
        int at = all.indexOf(marker);
        assertThat(at).as(file + " lacks the line " + marker).isNotNegative();
        return at;
    }

    private String marker(String which) {
        return "<!-- " + which + " " + name + " -->";
    }

    private String text() {
        try {
            return Files.readString(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(String text) {
        try {
            Files.writeString(path(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path() {
        return SourceTree.root().resolve(file);
    }
}
