package io.kaifang.testkit.docs;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Markdown file of the source tree. */
record Page(Path file, String text) {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");
    private static final Pattern CODE = Pattern.compile("(?ms)^\\s*```.*?^\\s*```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)\\s>]+)>?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *$");

    static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page at this path of the tree. */
    static Page at(String path) {
        return read(SourceTree.root().resolve(path));
    }

    /** Every page of the tree, in the order of their paths. */
    static List<Page> all() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(SourceTree.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return name.startsWith(".") || NOT_OURS.contains(name)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().map(Page::read).toList();
    }

    /** Where its links lead, as written; code is not read. */
    List<String> links() {
        return LINK.matcher(CODE.matcher(text).replaceAll(" "))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    /** The names by which links reach its headings. */
    Set<String> anchors() {
        return HEADING.matcher(text).results().map(it -> anchor(it.group(1))).collect(Collectors.toSet());
    }

    /** Every match of a pattern in its text. */
    List<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }

    /** Its path in the tree, and so its name in a failure. */
    @Override
    public String toString() {
        return SourceTree.root().relativize(file).toString();
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replaceAll("\\s", "-");
    }
}
