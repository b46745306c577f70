package io.kaifang.ledger.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.InclusionProof;
import io.kaifang.ledger.merkle.ProofRefused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One record of a batch whose Merkle root is on the log, and the path from the record to that root. As JSON: {@code record} (a
 * text, hashed to the byte), {@code batch}, {@code root} (hex), {@code index}, {@code size}, {@code path} (base64, the record's
 * sibling first).
 */
public final class BatchedRecord {

    private final String record;
    private final String batch;
    private final String root;
    private final long sequence;
    private final InclusionProof proof;

    private BatchedRecord(JsonNode json) throws JsonProcessingException {
        this.record = json.path("record").asText();
        this.batch = json.path("batch").asText();
        this.root = json.path("root").asText();
        this.sequence = PackageFormat.JSON.readTree(record).path("sequence").asLong();
        List<Hash> path = new ArrayList<>();
        json.path("path").forEach(hash -> path.add(Hash.parse(hash.asText())));
        this.proof = new InclusionProof(
                json.path("index").asLong(-1), json.path("size").asLong(-1), path);
    }

    /**
     * Reads a record with its path, and checks that the path leads from the one to the root that it names.
     *
     * @throws EvidenceRefused if it doesn't, or if that is no such thing
     */
    public static BatchedRecord of(String json) {
        try {
            var read = new BatchedRecord(PackageFormat.JSON.readTree(json));
            Hash leaf = Hash.ofEntry(read.record.getBytes(StandardCharsets.UTF_8));
            read.proof.verify(leaf, Hash.of(HexFormat.of().parseHex(read.root)));
            return read;
        } catch (ProofRefused e) {
            throw new EvidenceRefused(
                    "batch-path: the record doesn't lead to the root of its batch: " + e.getMessage(), e);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new EvidenceRefused("batch-path: that is no record with a path to its batch's root", e);
        }
    }

    public String batch() {
        return batch;
    }

    /** The record's number among all records. */
    public long sequence() {
        return sequence;
    }

    /**
     * Whether a log's entry states the batch, root and numbers that the record leads to.
     *
     * @param entry the JSON of the event that closed a batch
     */
    public boolean isStatedBy(JsonNode entry) {
        JsonNode data = entry.path("data");
        long first = data.path("firstSequence").asLong();
        return data.path("batch").asText().equals(batch)
                && data.path("root").asText().equals(root)
                && first + proof.index() == sequence
                && data.path("lastSequence").asLong() - first + 1 == proof.size();
    }
}
