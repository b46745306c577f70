package io.kaifang.ledger.evidence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.ledger.proof.TlogProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Collects a package's files and writes them with a signed manifest. For one package, on one thread. */
public final class EvidenceWriter {

    private final String subject;
    private final SignedNote checkpoint;
    private final List<Long> indexes = new ArrayList<>();
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private @Nullable PackagePart part;

    /**
     * Begins a package.
     *
     * @param subject what it is about: {@code dataset/l-17}
     * @param checkpoint that every proof leads to
     * @param keys every key that may have signed
     */
    public EvidenceWriter(String subject, SignedNote checkpoint, List<VerifierKey> keys) {
        this.subject = subject;
        this.checkpoint = checkpoint;
        file(PackageFormat.CHECKPOINT, checkpoint.toString());
        file(PackageFormat.KEYS, keys.stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Says that the package holds a part only of what it is about; without that it holds the whole. */
    public void part(PackagePart which) {
        part = which;
    }

    /** An entry with its proof, which leads to the package's checkpoint. */
    public void entry(byte[] entry, TlogProof proof) {
        indexes.add(proof.index());
        files.put(PackageFormat.entry(proof.index()), entry.clone());
        file(PackageFormat.proof(proof.index()), proof.toString());
    }

    /** The whole event behind an entry that holds only its hash. */
    public void content(byte[] content) {
        files.put(PackageFormat.content(Sha256Digest.hex(content)), content.clone());
    }

    /** A record of a batch whose root one of the entries states, with its path, as {@link BatchedRecord} reads it. */
    public void record(long sequence, String json) {
        file(PackageFormat.RECORDS + sequence + ".json", json);
    }

    /** Anything else that helps a reader; signed with the rest. */
    public void file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The package as a zip, its manifest signed by each of the keys. */
    public byte[] write(List<SigningKey> signing, InstantSource clock) {
        Instant made = clock.instant();
        byte[] manifest = manifest(made);
        String text = PackageFormat.signedText(manifest);
        var note = new SignedNote(
                text, signing.stream().map(key -> key.sign(text, clock)).toList());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, made, PackageFormat.MANIFEST, manifest);
            put(zip, made, PackageFormat.SIGNATURE, note.toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, made, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] manifest(Instant made) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("format", PackageFormat.NAME)
                .put("subject", subject)
                .put("made", made.toString())
                .put("checkpoint", checkpoint.text());
        if (part != null) {
            part.write(json.putObject(PackageFormat.PART));
        }
        indexes.forEach(json.putArray("entries")::add);
        ObjectNode digests = json.putObject("files");
        files.forEach((name, bytes) -> digests.put(name, Sha256Digest.hex(bytes)));
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, Instant made, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
