package io.kaifang.ledger.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.merkle.ProofRefused;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.ledger.proof.TlogProof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** Checks a package with nothing but itself and, better, the log's keys from elsewhere. */
public final class EvidenceVerifier {

    private static final String REFERENCE = "urn:sha256:";

    private final PackageFiles files;
    private final List<VerifierKey> keys;
    private final boolean ownKeys;

    private EvidenceVerifier(PackageFiles files, List<VerifierKey> trusted) {
        this.files = files;
        this.ownKeys = trusted.isEmpty();
        this.keys = ownKeys ? keysOf(files) : trusted;
    }

    /**
     * Verifies a package.
     *
     * @param trusted the log's keys, got from elsewhere; if empty, those in the package are taken, and the answer says so
     * @return one line that says what was proved
     * @throws EvidenceRefused with one line that says what is wrong, and where
     * @throws IOException when the file can't be read
     */
    public static String verify(Path zip, List<VerifierKey> trusted) throws IOException {
        return new EvidenceVerifier(PackageFiles.read(zip), trusted).verify();
    }

    private static List<VerifierKey> keysOf(PackageFiles files) {
        return naming(
                PackageFormat.KEYS,
                () -> files.text(PackageFormat.KEYS)
                        .lines()
                        .map(VerifierKey::parse)
                        .toList());
    }

    /** Reads or verifies a file, and names it if it is refused. */
    private static <T> T naming(String file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProofRefused | NoteRefused e) {
            throw new EvidenceRefused(file + ": " + e.getMessage(), e);
        }
    }

    private String verify() {
        signature();
        JsonNode manifest = json(PackageFormat.MANIFEST);
        digests(manifest.path("files"));
        Checkpoint checkpoint = checkpoint();
        for (JsonNode index : manifest.path("entries")) {
            entry(index.asLong());
        }
        long records = records(manifest.path("entries"));
        return "%s%s: %d entries stand unchanged in the log %s of %d entries;%s %s"
                .formatted(
                        manifest.path("subject").asText(),
                        manifest.has(PackageFormat.PART)
                                ? " (" + PackagePart.read(manifest.path(PackageFormat.PART)) + ")"
                                : "",
                        manifest.path("entries").size(),
                        checkpoint.origin(),
                        checkpoint.size(),
                        records == 0 ? "" : " %d record of a batch leads to its root there;".formatted(records),
                        ownKeys
                                ? "verified with the package's own keys: compare them with the published ones"
                                : "verified with the given keys");
    }

    private void signature() {
        SignedNote note = naming(PackageFormat.SIGNATURE, () -> {
            SignedNote read = SignedNote.parse(files.bytes(PackageFormat.SIGNATURE));
            read.verifiedBy(keys);
            return read;
        });
        if (!note.text().equals(PackageFormat.signedText(files.bytes(PackageFormat.MANIFEST)))) {
            throw new EvidenceRefused(PackageFormat.MANIFEST + " was changed after it was signed");
        }
    }

    private void digests(JsonNode digests) {
        digests.properties().forEach(file -> {
            if (!Sha256Digest.hex(files.bytes(file.getKey()))
                    .equals(file.getValue().asText())) {
                throw new EvidenceRefused(file.getKey() + " was changed");
            }
        });
        for (String name : files.names()) {
            if (!digests.has(name) && !name.equals(PackageFormat.MANIFEST) && !name.equals(PackageFormat.SIGNATURE)) {
                throw new EvidenceRefused(name + " was added: the manifest doesn't know it");
            }
        }
    }

    private Checkpoint checkpoint() {
        return naming(
                PackageFormat.CHECKPOINT,
                () -> Checkpoint.of(SignedNote.parse(files.bytes(PackageFormat.CHECKPOINT)), keys));
    }

    private void entry(long index) {
        String name = PackageFormat.entry(index);
        TlogProof proof = naming(name, () -> TlogProof.parse(files.text(PackageFormat.proof(index))));
        if (proof.index() != index || !proof.checkpoint().toString().equals(files.text(PackageFormat.CHECKPOINT))) {
            throw new EvidenceRefused(PackageFormat.proof(index) + " proves something else");
        }
        naming(name, () -> proof.verify(files.bytes(name), keys));
        String reference = json(name).path("dataref").asText();
        if (reference.startsWith(REFERENCE)) {
            content(reference.substring(REFERENCE.length()));
        }
    }

    /** Each record of a batch leads to the root that one of the entries states. */
    private long records(JsonNode entries) {
        long count = 0;
        for (String name : files.names()) {
            if (name.startsWith(PackageFormat.RECORDS)) {
                BatchedRecord batched = record(name);
                if (StreamSupport.stream(entries.spliterator(), false)
                        .noneMatch(index -> batched.isStatedBy(json(PackageFormat.entry(index.asLong()))))) {
                    throw new EvidenceRefused(
                            name + ": batch-root: no entry of the package states this batch and its root");
                }
                count++;
            }
        }
        return count;
    }

    private BatchedRecord record(String name) {
        try {
            return BatchedRecord.of(files.text(name));
        } catch (EvidenceRefused e) {
            throw new EvidenceRefused(name + ": " + e.getMessage(), e);
        }
    }

    /** Content may have been erased by law; what is there must be what the entry names. */
    private void content(String sha256) {
        String name = PackageFormat.content(sha256);
        if (files.has(name) && !Sha256Digest.hex(files.bytes(name)).equals(sha256)) {
            throw new EvidenceRefused(name + " is not the content that its entry names");
        }
    }

    private JsonNode json(String name) {
        try {
            return PackageFormat.JSON.readTree(files.text(name));
        } catch (JsonProcessingException e) {
            throw new EvidenceRefused(name + " is no JSON", e);
        }
    }
}
