package io.kaifang.audit.evidence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kaifang.audit.index.LeafFacts;
import io.kaifang.audit.index.StepTexts;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.life.view.Life;
import io.kaifang.audit.life.view.RecordedStep;
import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.contracts.Text;
import io.kaifang.ledger.evidence.EvidenceWriter;
import io.kaifang.ledger.evidence.PackagePart;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.ledger.proof.TlogProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes evidence of a life: what happened, what proves it, and how to check that without us. */
public final class LifeEvidence {

    /** A package is made whole in memory. */
    public static final int MOST_STEPS = 2_000;

    private final PublishedLog ledger;
    private final LedgerKeys keys;
    private final List<VerifierKey> witnesses;
    private final InstantSource clock;
    private final int mostSteps;

    /**
     * Of this log.
     *
     * @param witnesses that it asks for their signatures
     * @param mostSteps in one package
     */
    public LifeEvidence(
            PublishedLog ledger, LedgerKeys keys, List<VerifierKey> witnesses, InstantSource clock, int mostSteps) {
        this.ledger = ledger;
        this.keys = keys;
        this.witnesses = List.copyOf(witnesses);
        this.clock = clock;
        this.mostSteps = mostSteps;
    }

    /** Writes the graph of a life, however long; nothing is written before all of it was read. */
    public void provenance(Life life, OutputStream out) throws IOException {
        try (var graph = new Provenance()) {
            life.each(step -> add(step, graph));
            graph.write(out);
        }
    }

    private String provenance(List<RecordedStep> steps) {
        var out = new ByteArrayOutputStream();
        try (var graph = new Provenance()) {
            steps.forEach(step -> add(step, graph));
            graph.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void add(RecordedStep step, Provenance graph) {
        try {
            graph.add(step, new LeafFacts(entry(step.index())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A life as a signed package, or as several, one after the other, when it has too many steps for one. Each states which part it
     * holds.
     *
     * @param after the entry that the package before ended with; empty for the first
     * @return empty if no step is recorded as that entry
     */
    public Optional<EvidencePackage> pack(Life life, OptionalLong after) {
        return life.some(after, mostSteps + 1).map(steps -> {
            List<RecordedStep> packed = steps.subList(0, Math.min(steps.size(), mostSteps));
            OptionalLong until =
                    steps.size() > mostSteps ? OptionalLong.of(packed.getLast().index()) : OptionalLong.empty();
            return new EvidencePackage(zip(life.subject(), packed, new PackagePart(after, until)), until);
        });
    }

    private byte[] zip(String subject, List<RecordedStep> steps, PackagePart part) {
        PublishedLog.Proofs proofs =
                ledger.proofs(steps.stream().map(RecordedStep::index).toList());
        var writer = new EvidenceWriter(subject, proofs.checkpoint(), keys.verifying());
        for (TlogProof proof : proofs.proofs()) {
            byte[] entry = entry(proof.index());
            writer.entry(entry, proof);
            Leaves.contentOf(Leaves.parse(entry)).flatMap(ledger::content).ifPresent(writer::content);
        }
        writer.file("README.txt", resource("/evidence/README.txt"));
        writer.file("policy", policy());
        if (part.isWhole()) {
            writer.file("provenance.json", provenance(steps)); // of a part it would name wrong origins
        } else {
            writer.part(part);
        }
        writer.file("steps.jsonl", steps.stream().map(LifeEvidence::line).collect(Collectors.joining("\n", "", "\n")));
        return writer.write(keys.signing(), clock);
    }

    /** A C2SP tlog-policy: whom to trust for what. It names no SM2 key, since its readers know none. */
    private String policy() {
        Stream<String> logs = keys.verifying().stream()
                .filter(key -> key.type() == KeyType.ED25519)
                .map(key -> "log " + key + "\n");
        Stream<String> watching = witnesses.stream().map(key -> "witness " + key.name() + " " + key + "\n");
        return Stream.concat(logs, watching).collect(Collectors.joining("", "", "quorum none\n"));
    }

    private static String line(RecordedStep step) {
        Text words = StepTexts.textOf(step.type());
        return JsonNodeFactory.instance
                .objectNode()
                .put("index", step.index())
                .put("time", step.time().toString())
                .put("zh", words.zh())
                .put("en", words.en())
                .put("type", step.type())
                .put("outcome", step.outcome())
                .put("actor", step.actor())
                .put("onBehalfOf", step.onBehalfOf())
                .put("article", step.article())
                .toString();
    }

    private byte[] entry(long index) {
        return ledger.entry(index).orElseThrow();
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(LifeEvidence.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
