package io.kaifang.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the source tree lies, for tests that hold files of it against the code. */
public final class SourceTree {
    private SourceTree() {}

    /** The folder with the Maven wrapper, from whichever module a test runs in. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("this is checked inside the source tree");
            }
        }
        return folder;
    }
}
