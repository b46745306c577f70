package io.kaifang.delivery.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.batch.BatchId;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.ProofRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {
    private static final Access SERVED = access(Access.SERVED, 3, 40);
    private static final Access REFUSED = access("field-must-be-granted", 0, 0);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void accesses_are_numbered_without_gaps_across_batches_and_restarts() throws IOException {
        try (AccessLog log = new AccessLog(folder, 0)) {
            assertThat(log.record(SERVED)).isEqualTo(1);
            assertThat(log.record(REFUSED)).isEqualTo(2);
            log.seal();
            assertThat(log.record(SERVED)).isEqualTo(3);
        }
        try (AccessLog log = new AccessLog(folder, 0)) {
            for (BatchFile batch : log.sealed()) {
                log.close(batch);
            }
            assertThat(log.record(SERVED)).isEqualTo(4);
        }
        try (AccessLog log = new AccessLog(folder, 0)) {
            assertThat(log.record(SERVED)).isEqualTo(5);
        }
    }

    @Test
    void numbers_go_on_behind_those_on_record_even_if_the_files_are_gone() throws IOException {
        try (AccessLog log = new AccessLog(folder, 77)) {
            assertThat(log.record(SERVED)).isEqualTo(78);
        }
    }

    @Test
    void a_batch_tells_its_numbers_and_totals() throws IOException {
        try (AccessLog log = new AccessLog(folder, 0)) {
            log.record(SERVED);
            log.record(REFUSED);
            log.record(SERVED);
            log.seal();
            BatchFile.Content content = log.sealed().getFirst().read();
            assertThat(content)
                    .extracting("firstSequence", "lastSequence", "rows", "bytes", "refused")
                    .containsExactly(1L, 3L, 6L, 80L, 1L);
            assertThat(new String(content.lines().get(1), UTF_8))
                    .isEqualTo(
                            "{\"sequence\":2,\"at\":\"2026-03-01T08:00:00Z\",\"who\":\"anonymous\",\"listing\":\"l-1\","
                                    + "\"way\":\"rows\",\"fields\":[\"区\"],\"rows\":0,\"bytes\":0,\"outcome\":\"field-must-be-granted\"}");
        }
    }

    /** What a killed process leaves behind: the file of an open batch, the last line of it perhaps torn. */
    @Test
    void a_process_that_dies_loses_no_record_that_was_written_and_its_batch_is_sealed_at_restart() throws IOException {
        Path open = Files.createDirectories(folder.resolve("open")).resolve("b-000000000001");
        Files.write(open, new AccessRecord(1, SERVED).line());
        Files.writeString(open, "\n", StandardOpenOption.APPEND);
        Files.write(open, new AccessRecord(2, SERVED).line(), StandardOpenOption.APPEND);
        Files.writeString(open, "\n{\"sequence\":3,\"at\":\"20", StandardOpenOption.APPEND);

        try (AccessLog log = new AccessLog(folder, 0)) {
            assertThat(log.sealed()).hasSize(1);
            assertThat(log.sealed().getFirst().read().lines()).hasSize(2);
            assertThat(log.record(SERVED)).isEqualTo(3);
        }
    }

    @Test
    void a_process_that_is_killed_has_written_down_every_access_that_it_answered() throws Exception {
        long answered = killedAfter(1_700);
        try (AccessLog log = new AccessLog(folder, 0)) {
            List<Long> numbers = new ArrayList<>();
            for (BatchFile batch : log.sealed()) {
                BatchFile.Content content = batch.read();
                content.lines()
                        .forEach(line -> numbers.add(AccessRecord.read(line).sequence()));
                assertThat(content.lastSequence() - content.firstSequence() + 1)
                        .isEqualTo(content.lines().size());
            }
            assertThat(numbers)
                    .hasSizeGreaterThanOrEqualTo((int) answered)
                    .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
            assertThat(log.record(SERVED)).isEqualTo(numbers.size() + 1);
        }
    }

    /** The highest number that a process printed before it was killed, in the midst of its work. */
    private long killedAfter(long enough) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AccessProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader printed = process.inputReader(UTF_8)) {
            long answered = 0;
            while (answered < enough) {
                answered = Long.parseLong(String.valueOf(printed.readLine()));
            }
            return answered;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void an_access_that_cannot_be_written_down_takes_no_number() throws IOException {
        try (AccessLog log = new AccessLog(folder, 0)) {
            Path inTheWay = Files.createDirectory(
                    folder.resolve("open").resolve(BatchId.startingAt(1).value()));
            assertThatThrownBy(() -> log.record(SERVED)).isInstanceOf(UncheckedIOException.class);
            Files.delete(inTheWay);
            assertThat(log.record(SERVED)).isEqualTo(1);
        }
    }

    @Test
    void a_log_whose_last_batch_cannot_be_read_stays_shut_and_numbers_nothing_twice() throws IOException {
        Path sealed = Files.createDirectories(folder.resolve("sealed"));
        Files.writeString(sealed.resolve(BatchId.startingAt(1).value()), "no record\n");
        assertThatThrownBy(() -> new AccessLog(folder, 0)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new AccessLog(folder, 0))
                .as("the next try meets the same cause, and no lock")
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_second_process_is_kept_out() throws IOException {
        try (AccessLog log = new AccessLog(folder, 0)) {
            assertThatThrownBy(() -> new AccessLog(folder, 0)).hasMessageContaining("another process");
            assertThat(log.record(SERVED)).isEqualTo(1);
        }
    }

    @Test
    void every_record_of_a_batch_is_proved_by_its_root_and_no_other_is() {
        for (int size = 1; size <= 20; size++) {
            List<Hash> leaves = LongStream.rangeClosed(1, size)
                    .mapToObj(sequence -> Hash.ofEntry(new AccessRecord(sequence, SERVED).line()))
                    .toList();
            BatchTree tree = new BatchTree(leaves);
            Hash root = Hash.of(HexFormat.of().parseHex(tree.root().hex()));
            Hash other = Hash.ofEntry(new AccessRecord(99, SERVED).line());
            for (int i = 0; i < size; i++) {
                int index = i;
                tree.proof(index).verify(leaves.get(index), root);
                assertThatThrownBy(() -> tree.proof(index).verify(other, root)).isInstanceOf(ProofRefused.class);
            }
        }
    }

    private static Access access(String outcome, long rows, long bytes) {
        return new Access(
                Instant.parse("2026-03-01T08:00:00Z"),
                new ActorId("anonymous"),
                null,
                new ListingId("l-1"),
                null,
                "rows",
                List.of("区"),
                rows,
                bytes,
                outcome);
    }
}
