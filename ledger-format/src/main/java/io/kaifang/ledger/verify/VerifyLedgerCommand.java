package io.kaifang.ledger.verify;

import io.kaifang.ledger.evidence.EvidenceRefused;
import io.kaifang.ledger.evidence.EvidenceVerifier;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code verify PACKAGE|URL [--keys FILE] [--token TOKEN] [--since CHECKPOINT]}. */
public final class VerifyLedgerCommand {

    public static final String USAGE = "verify PACKAGE|URL [--keys FILE] [--token TOKEN] [--since CHECKPOINT-FILE]";

    private @Nullable String target;
    private final List<VerifierKey> keys = new ArrayList<>();
    private Optional<String> token = Optional.empty();
    private Optional<Checkpoint> since = Optional.empty();

    private VerifyLedgerCommand() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments), System.out));
    }

    /**
     * Verifies, and says in one line what was found.
     *
     * @return 0 when everything holds, 1 when something doesn't, 2 when it couldn't be looked at
     */
    public static int run(List<String> arguments, PrintStream out) throws InterruptedException {
        var command = new VerifyLedgerCommand();
        try {
            command.read(new ArrayDeque<>(arguments));
            if (command.target == null) {
                out.println(USAGE);
                return 2;
            }
            out.println("OK  " + command.verify(command.target));
            return 0;
        } catch (EvidenceRefused | LogRefused | NoteRefused e) {
            out.println("NOT VERIFIED  " + e.getMessage());
            return 1;
        } catch (ConnectException e) {
            out.println("CAN'T VERIFY  nothing answers at " + command.target);
            return 2;
        } catch (NoSuchFileException e) {
            out.println("CAN'T VERIFY  there is no file " + e.getFile());
            return 2;
        } catch (IOException | IllegalArgumentException e) {
            out.println("CAN'T VERIFY  " + e);
            return 2;
        }
    }

    private void read(Deque<String> arguments) throws IOException {
        while (!arguments.isEmpty()) {
            String argument = arguments.remove();
            switch (argument) {
                case "--keys" -> keys.addAll(parse(Files.readString(Path.of(value(arguments, argument)))));
                case "--token" -> token = Optional.of(value(arguments, argument));
                case "--since" ->
                    since = Optional.of(
                            Checkpoint.parse(SignedNote.parse(Files.readAllBytes(Path.of(value(arguments, argument))))
                                    .text()));
                default -> target = argument;
            }
        }
    }

    private static String value(Deque<String> arguments, String option) {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return arguments.remove();
    }

    private String verify(String what) throws IOException, InterruptedException {
        if (!what.startsWith("http://") && !what.startsWith("https://")) {
            return EvidenceVerifier.verify(Path.of(what), keys);
        }
        if (!keys.isEmpty()) {
            return LogVerifier.verify(what, keys, token, since);
        }
        return LogVerifier.verify(what, published(what), token, since)
                + "; verified with the keys that the log itself publishes: compare them with printed ones";
    }

    private static List<VerifierKey> published(String ledger) throws IOException, InterruptedException {
        String site = URI.create(ledger + "/").resolve("../audit/").toString();
        try (var source = new LogSource(site, Optional.empty())) {
            byte[] found = source.find("keys")
                    .orElseThrow(() -> new LogRefused(
                            "no ledger of Kaifang is served at " + ledger + ": its keys would be at " + site
                                    + "keys. Give the address that ends in /ledger, or its keys by --keys FILE"));
            return parse(new String(found, StandardCharsets.UTF_8));
        }
    }

    private static List<VerifierKey> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(VerifierKey::parse)
                .toList();
    }
}
