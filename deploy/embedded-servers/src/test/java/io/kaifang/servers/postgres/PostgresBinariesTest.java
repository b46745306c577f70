package io.kaifang.servers.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.servers.process.CannotStart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class PostgresBinariesTest {
    @TempDir
    Path folder;

    @Test
    void what_is_no_archive_is_named_with_the_folder_to_delete() {
        assertDamaged("an error page".getBytes(UTF_8));
    }

    @Test
    void half_an_archive_is_named_with_the_folder_to_delete() throws IOException {
        var packed = new ByteArrayOutputStream();
        byte[] program = new byte[100_000];
        new Random(1).nextBytes(program);
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(packed, new LZMA2Options()))) {
            var entry = new TarArchiveEntry("bin/postgres");
            entry.setSize(program.length);
            tar.putArchiveEntry(entry);
            tar.write(program);
            tar.closeArchiveEntry();
        }
        assertDamaged(Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    }

    private void assertDamaged(byte[] packed) {
        assertThatThrownBy(() -> PostgresBinaries.unpack(new ByteArrayInputStream(packed), folder))
                .isInstanceOfSatisfying(CannotStart.class, cannot -> {
                    assertThat(cannot).hasMessageContaining("are damaged");
                    assertThat(cannot.remedy()).contains("io/zonky/test/postgres");
                });
    }
}
