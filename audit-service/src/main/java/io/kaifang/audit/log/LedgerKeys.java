package io.kaifang.audit.log;

import io.kaifang.ledger.file.KeyFile;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The log's keys, as files outside the database that only the service's user can read. A generation is a pair, Ed25519 and
 * SM2; the newest signs, all verify, so that what an older one signed stays verifiable.
 */
public final class LedgerKeys {

    private final String origin;
    private final List<SigningKey> signing;
    private final List<VerifierKey> verifying;

    private LedgerKeys(String origin, List<SigningKey> signing, List<VerifierKey> verifying) {
        this.origin = origin;
        this.signing = List.copyOf(signing);
        this.verifying = List.copyOf(verifying);
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
            for (var type : List.of(KeyType.ED25519, KeyType.SM2)) {
                var file = folder.resolve("ledger-%d-%s.key".formatted(g, type == KeyType.SM2 ? "sm2" : "ed25519"));
                all.add(KeyFile.open(file, origin, type));
            }
        }
        var foreign = all.stream()
                .filter(key -> !key.verifier().name().equals(origin))
                .findFirst();
        if (foreign.isPresent()) {
            throw new IllegalStateException("the keys in %s are those of %s, not of %s"
                    .formatted(folder, foreign.get().verifier().name(), origin));
        }
        return new LedgerKeys(
                origin,
                all.subList(all.size() - 2, all.size()),
                all.stream().map(SigningKey::verifier).toList());
    }

    public String origin() {
        return origin;
    }

    /** The pair that signs now: Ed25519 first. */
    public List<SigningKey> signing() {
        return signing;
    }

    /** Every generation's verifier keys. */
    public List<VerifierKey> verifying() {
        return verifying;
    }
}
