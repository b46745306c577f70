package io.kaifang.delivery.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void columns_that_are_gone_or_broken_are_never_taken_for_none() throws IOException {
        VersionFolder version = new VersionFolder(folder);
        assertThatThrownBy(version::columns)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("columns.json");
        Files.writeString(folder.resolve("columns.json"), "[{\"name\":");
        assertThatThrownBy(version::columns).isInstanceOf(UncheckedIOException.class);
    }
}
