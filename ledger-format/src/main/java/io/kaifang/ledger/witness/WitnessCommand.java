package io.kaifang.ledger.witness;

import io.kaifang.ledger.file.KeyFile;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code witness FOLDER NAME PORT KEYS-FILE}: watches the logs whose verifier keys the file holds, until it is stopped. */
public final class WitnessCommand {

    public static final String USAGE = "witness FOLDER NAME PORT KEYS-FILE";

    private WitnessCommand() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments), System.out));
    }

    /** Runs until interrupted; 2 when it can't start. */
    public static int run(List<String> arguments, PrintStream out) throws InterruptedException {
        if (arguments.size() != 4) {
            out.println(USAGE);
            return 2;
        }
        var folder = Path.of(arguments.get(0));
        var address = new InetSocketAddress(Integer.parseInt(arguments.get(2)));
        try {
            var logs = Files.readString(Path.of(arguments.get(3)))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(VerifierKey::parse)
                    .toList();
            var key = KeyFile.open(folder.resolve("witness.key"), arguments.get(1), KeyType.COSIGNATURE);
            try (var server = new WitnessServer(address, new Witness(folder, key, logs, Clock.systemUTC()))) {
                out.println("witness " + key.verifier() + " listens on port " + server.port());
                out.println("give this line to the log's operator: " + key.verifier() + " http://<this host>:"
                        + server.port());
                new CountDownLatch(1).await();
                return 0;
            }
        } catch (IOException | NoteRefused e) {
            out.println("the witness can't start: " + e.getMessage());
            return 2;
        }
    }
}
