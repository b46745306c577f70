package io.kaifang.audit.log.checkpoint;

import io.kaifang.ledger.file.SigningKeyFile;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The log's keys, as files outside the database that only the service's user can read. A generation is a pair, Ed25519 and
 * SM2. The newest signs, and the one before it too, so that verifiers and witnesses have until the next rotation to take up
 * the new keys; all verify, so that what an older one signed stays verifiable.
 *
 * @param origin the log's name, also of its keys
 * @param generation which pair is the newest, from 1
 * @param signing what signs now: the newest pair, Ed25519 first, then the one before it
 * @param verifying every generation's verifier keys
 */
public record LedgerKeys(String origin, int generation, List<SigningKey> signing, List<VerifierKey> verifying) {

    private static final int PAIR = 2;

    public LedgerKeys {
        signing = List.copyOf(signing);
        verifying = List.copyOf(verifying);
    }

    /**
     * Reads the keys, and makes those that are missing up to the wanted generation.
     *
     * @param folder of the key files
     * @param origin the log's name, also of its keys
     * @param generation from 1; raising it by one rotates the keys
     */
    public static LedgerKeys open(Path folder, String origin, int generation) {
        var all = new ArrayList<SigningKey>();
        for (int g = 1; g <= generation; g++) {
            for (KeyType type : List.of(KeyType.ED25519, KeyType.SM2)) {
                Path file = folder.resolve("ledger-%d-%s.key".formatted(g, type == KeyType.SM2 ? "sm2" : "ed25519"));
                all.add(SigningKeyFile.open(file, origin, type));
            }
        }
        Optional<SigningKey> foreign = all.stream()
                .filter(key -> !key.verifier().name().equals(origin))
                .findFirst();
        if (foreign.isPresent()) {
            throw new IllegalStateException("the keys in %s are those of %s, not of %s"
                    .formatted(folder, foreign.get().verifier().name(), origin));
        }
        List<SigningKey> newest = all.subList(all.size() - PAIR, all.size());
        List<SigningKey> before = all.subList(Math.max(0, all.size() - 2 * PAIR), all.size() - PAIR);
        return new LedgerKeys(
                origin,
                generation,
                Stream.concat(newest.stream(), before.stream()).toList(),
                all.stream().map(SigningKey::verifier).toList());
    }
}
