package io.kaifang.delivery.access;

import io.kaifang.delivery.batch.BatchId;
import io.kaifang.ledger.merkle.Hash;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file of a batch: a record a line.
 *
 * @param path its name is the batch's
 */
public record BatchFile(Path path) {

    BatchId id() {
        return new BatchId(String.valueOf(path.getFileName()));
    }

    /** What a batch comes to. Lines are as they lie in the file, without their ends. */
    record Content(List<byte[]> lines, long firstSequence, long lastSequence, long rows, long bytes, long refused) {
        Content {
            lines = List.copyOf(lines);
        }

        BatchTree tree() {
            return new BatchTree(lines.stream().map(Hash::ofEntry).toList());
        }
    }

    Content read() throws IOException {
        List<byte[]> lines = lines();
        long first = 0;
        long last = 0;
        long rows = 0;
        long bytes = 0;
        long refused = 0;
        for (byte[] line : lines) {
            AccessRecord record = AccessRecord.read(line);
            first = first == 0 ? record.sequence() : first;
            last = record.sequence();
            rows += record.access().rows();
            bytes += record.access().bytes();
            refused += record.access().refused() ? 1 : 0;
        }
        return new Content(lines, first, last, rows, bytes, refused);
    }

    /** Cuts off a line that the process began and, dying, did not end: the access that it was for was never answered. */
    void cutTornLine() throws IOException {
        byte[] all = Files.readAllBytes(path);
        int end = all.length;
        while (end > 0 && all[end - 1] != '\n') {
            end--;
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(end);
            file.force(true);
        }
    }

    private List<byte[]> lines() throws IOException {
        return Files.readAllLines(path).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
