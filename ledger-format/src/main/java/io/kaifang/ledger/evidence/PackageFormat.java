package io.kaifang.ledger.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.ledger.digest.Sha256Digest;
import java.util.Base64;

/** What writer and verifier agree on. */
final class PackageFormat {

    /** First line of what is signed: a reader of checkpoints can't take it for one, since no log is called so. */
    static final String NAME = "kaifang.evidence/v1";

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.note";
    static final String CHECKPOINT = "checkpoint";
    static final String KEYS = "keys";

    /** Of the manifest: which part of its subject the package holds, if not the whole. */
    static final String PART = "part";

    /** Folder of the records of batches. */
    static final String RECORDS = "records/";

    static final ObjectMapper JSON = new ObjectMapper();

    private PackageFormat() {}

    static String entry(long index) {
        return "entries/" + index + ".json";
    }

    static String proof(long index) {
        return "proofs/" + index + ".tlog-proof";
    }

    static String content(String sha256) {
        return "contents/" + sha256 + ".json";
    }

    /** The note's text: the manifest names every other file by its digest. */
    static String signedText(byte[] manifest) {
        return NAME + "\n" + Base64.getEncoder().encodeToString(Sha256Digest.of(manifest)) + "\n";
    }
}
