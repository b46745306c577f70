package io.kaifang.ledger.witness;

import io.kaifang.ledger.file.SigningKeyFile;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code witness FOLDER NAME HOST:PORT KEYS-FILE}: watches the logs whose verifier keys the file holds, until it is stopped. */
public final class RunWitnessCommand {

    public static final String USAGE = "witness FOLDER NAME HOST:PORT KEYS-FILE";

    private RunWitnessCommand() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments), System.out));
    }

    /** Runs until interrupted; 2 when it can't start, with one line that says why. */
    public static int run(List<String> arguments, PrintStream out) throws InterruptedException {
        if (arguments.size() != 4) {
            out.println(USAGE);
            return 2;
        }
        Path folder = Path.of(arguments.get(0));
        try {
            InetSocketAddress address = address(arguments.get(2));
            List<VerifierKey> logs = keys(Path.of(arguments.get(3)));
            Files.createDirectories(folder);
            // Two witnesses on one memory could sign two sides of a fork between each other's looks.
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw new OverlappingFileLockException();
                }
                SigningKey key =
                        SigningKeyFile.open(folder.resolve("witness.key"), arguments.get(1), KeyType.COSIGNATURE);
                serve(address, new Witness(folder, key, logs, Clock.systemUTC()), logs, out);
                return 0;
            }
        } catch (OverlappingFileLockException e) {
            out.println("the witness can't start: another one runs on " + folder);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | NoteRefused e) {
            out.println("the witness can't start: " + e.getMessage());
        }
        return 2;
    }

    private static void serve(InetSocketAddress address, Witness witness, List<VerifierKey> logs, PrintStream out)
            throws IOException, InterruptedException {
        try (var server = new WitnessServer(address, witness)) {
            out.println(
                    "Watches " + logs.stream().map(VerifierKey::name).distinct().toList() + ".");
            out.println("Give the log's operator this line; the address is as you see it yourself:");
            out.println("  " + witness.verifier() + " http://" + address.getHostString() + ":" + server.port());
            new CountDownLatch(1).await();
        }
    }

    private static List<VerifierKey> keys(Path file) throws IOException {
        List<VerifierKey> keys = Files.readString(file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(VerifierKey::parse)
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no verifier key");
        }
        return keys;
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        try {
            return new InetSocketAddress(
                    text.substring(0, Math.max(0, colon)), Integer.parseInt(text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("write where to listen as HOST:PORT, not " + text, e);
        }
    }
}
