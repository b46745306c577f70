package io.kaifang.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_up_once_and_only_its_owner_can_read_it() throws Exception {
        Path file = folder.resolve("secrets");
        String first = Secrets.readFrom(file).of("db.catalog_owner");

        assertThat(first).matches("[a-zA-Z2-9]{24}");
        assertThat(Secrets.readFrom(file).of("db.catalog_owner")).isEqualTo(first);
        assertThat(Secrets.readFrom(file).of("db.audit_owner")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
