package io.kaifang.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedFilesTest {
    @TempDir
    Path folder;

    @AfterEach
    void approve_nothing_by_default() {
        System.clearProperty("kaifang.approve");
    }

    @Test
    void a_shape_without_a_file_fails_and_writes_nothing() {
        assertThatThrownBy(() -> new ApprovedFiles(folder).require("lamp-lit", 1, "{}\n"))
                .hasMessageContaining("not approved: lamp-lit.v1.1.json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_additive_change_gets_a_file_beside_the_old_one_when_asked_to() throws Exception {
        var files = new ApprovedFiles(folder);
        System.setProperty("kaifang.approve", "true");
        files.require("lamp-lit", 1, "{}\n");
        files.require("lamp-lit", 1, "{\"by\":1}\n");
        System.clearProperty("kaifang.approve");

        assertThat(files.all()).extracting(ApprovedFiles.Approved::shape).containsExactly(1, 2);
        assertThatCode(() -> files.require("lamp-lit", 1, "{\"by\":1}\n")).doesNotThrowAnyException();
        assertThatThrownBy(() -> files.require("lamp-lit", 1, "{}\n"))
                .hasMessageContaining("incompatible with lamp-lit.v1.2.json");
    }

    @Test
    void a_file_that_is_named_like_no_event_is_said() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "");
        assertThatThrownBy(() -> new ApprovedFiles(folder).all()).hasMessageContaining("named like no approved event");
    }
}
