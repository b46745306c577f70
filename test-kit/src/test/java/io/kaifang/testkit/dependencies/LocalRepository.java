package io.kaifang.testkit.dependencies;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where Maven keeps the libraries' build files: it has read each that this build uses. */
record LocalRepository(Path root) {

    /** The one that this process's own libraries come from. */
    static LocalRepository ofThisProcess() throws URISyntaxException {
        Path jar = Path.of(ObjectMapper.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path root = jar;
        for (String part : List.of("jar", "version", "databind", "core", "jackson", "fasterxml", "com")) {
            root = Optional.ofNullable(root.getParent())
                    .orElseThrow(() -> new IllegalStateException(jar + " lies in no local repository: " + part));
        }
        return new LocalRepository(root);
    }

    Optional<Pom> pom(Pom.Entry entry) throws IOException {
        Path file = root.resolve(entry.group().replace('.', '/'))
                .resolve(entry.artifact())
                .resolve(entry.version())
                .resolve(entry.artifact() + "-" + entry.version() + ".pom");
        return Files.exists(file) ? Optional.of(Pom.read(file)) : Optional.empty();
    }

    /** The licence of the first that Maven fetched, or that of the nearest parent which names one. */
    Optional<String> licence(List<Pom.Entry> entries) throws IOException {
        for (Pom.Entry entry : entries) {
            Optional<Pom> pom = pom(entry);
            while (pom.isPresent()) {
                if (!pom.get().licences().isEmpty()) {
                    return Optional.of(String.join(", ", pom.get().licences()));
                }
                Optional<Pom.Entry> parent = pom.get().parent();
                pom = parent.isPresent() ? pom(parent.get()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
