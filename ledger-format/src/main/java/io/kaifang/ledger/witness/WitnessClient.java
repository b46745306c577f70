package io.kaifang.ledger.witness;

import io.kaifang.ledger.merkle.ConsistencyProof;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignatureLine;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.VerifierKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;

/** A log's side of the protocol, for one witness. Remembers how far the witness has come; one thread. */
public final class WitnessClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http;
    private final VerifierKey witness;
    private final URI address;
    private long signed;

    /** @param address the submission prefix */
    public WitnessClient(HttpClient http, VerifierKey witness, URI address) {
        this.http = http;
        this.witness = witness;
        this.address = URI.create(address.toString().replaceAll("/+$", "") + "/add-checkpoint");
    }

    public VerifierKey witness() {
        return witness;
    }

    /**
     * Asks for a cosignature.
     *
     * @param proofs from the size that the witness last signed to the checkpoint's
     * @throws WitnessRefused when it answers with anything but its valid line: a fork, for one
     * @throws IOException when it can't be reached
     */
    public SignatureLine cosign(SignedNote checkpoint, LongFunction<ConsistencyProof> proofs)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(checkpoint, proofs);
        if (answer.statusCode() == 409) {
            signed = parseSize(answer.body());
            long size = Checkpoint.parse(checkpoint.text()).size();
            if (signed > size) {
                throw new WitnessRefused(witness.name() + " has signed " + signed
                        + " entries of this log, which has only " + size + ": it was rolled back or forked");
            }
            answer = ask(checkpoint, proofs);
        }
        if (answer.statusCode() != 200) {
            throw new WitnessRefused(witness.name() + " refused, status " + answer.statusCode() + ": "
                    + answer.body().strip());
        }
        return verified(checkpoint, answer.body());
    }

    private HttpResponse<String> ask(SignedNote checkpoint, LongFunction<ConsistencyProof> proofs)
            throws IOException, InterruptedException {
        String body = new AddCheckpointRequest(signed, proofs.apply(signed).path(), checkpoint).toString();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private SignatureLine verified(SignedNote checkpoint, String body) {
        try {
            SignatureLine line = SignatureLine.parse(body.lines().findFirst().orElse(""));
            if (!witness.owns(line)) {
                throw new WitnessRefused("another than " + witness.name() + " signed");
            }
            new SignedNote(checkpoint.text(), List.of(line)).verifiedBy(List.of(witness));
            signed = Checkpoint.parse(checkpoint.text()).size();
            return line;
        } catch (NoteRefused e) {
            throw new WitnessRefused(witness.name() + ": " + e.getMessage());
        }
    }

    private long parseSize(String body) {
        try {
            return Long.parseLong(body.strip());
        } catch (NumberFormatException e) {
            throw new WitnessRefused(witness.name() + " names no size: " + body.strip());
        }
    }
}
