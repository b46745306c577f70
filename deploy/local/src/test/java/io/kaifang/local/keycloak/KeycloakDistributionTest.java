package io.kaifang.local.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.local.home.Home;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a clone whose Maven brings what each test says. */
class KeycloakDistributionTest {
    @TempDir
    Path clone;

    private final List<String> told = new ArrayList<>();

    @Test
    void a_download_that_fails_is_named_with_its_log() throws IOException {
        maven("echo no network; exit 1");

        assertThatThrownBy(this::prepare).isInstanceOfSatisfying(CannotStart.class, cannot -> {
            assertThat(cannot).hasMessage("Keycloak could not be fetched through Maven.");
            assertThat(cannot.remedy()).contains("keycloak-fetch.log", "network");
        });
        assertThat(clone.resolve(".kaifang/logs/keycloak-fetch.log")).content().contains("no network");
    }

    @Test
    void a_damaged_archive_is_named_with_the_folder_to_delete_and_never_taken_for_a_whole_one() throws IOException {
        bring(Files.write(clone.resolve("poisoned.zip"), "this is no archive".getBytes(UTF_8)));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(this::prepare).isInstanceOfSatisfying(CannotStart.class, cannot -> {
                assertThat(cannot).hasMessageContaining("archive is damaged");
                assertThat(cannot.remedy()).contains("org/keycloak/keycloak-quarkus-dist");
            });
        }
    }

    @Test
    void an_archive_that_points_out_of_its_folder_is_refused() throws IOException {
        Path archive = clone.resolve("climbing.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("../../climbed"));
            zip.write(1);
            zip.closeEntry();
        }
        bring(archive);

        assertThatThrownBy(this::prepare)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("points out of the archive");
        assertThat(clone.resolve(".kaifang/climbed")).doesNotExist();
    }

    private void prepare() {
        var home = new Home(clone);
        home.create();
        new KeycloakDistribution(home, told::add).prepare();
    }

    private void bring(Path archive) throws IOException {
        maven("for a in \"$@\"; do case $a in -DoutputDirectory=*) cp '" + archive + "' \"${a#-DoutputDirectory=}/"
                + "keycloak-quarkus-dist-" + KeycloakDistribution.VERSION + ".zip\";; esac; done");
    }

    private void maven(String script) throws IOException {
        Path maven = Files.writeString(clone.resolve("mvnw"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
