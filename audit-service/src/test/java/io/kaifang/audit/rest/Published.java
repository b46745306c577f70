package io.kaifang.audit.rest;

import static io.restassured.RestAssured.given;

import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.VerifierKey;
import java.util.List;

/** What the running ledger publishes for everybody. */
public final class Published {

    private Published() {}

    public static List<VerifierKey> keys() {
        return given().get("/audit/keys")
                .asString()
                .lines()
                .map(VerifierKey::parse)
                .toList();
    }

    public static SignedNote note() {
        return SignedNote.parse(given().get("/ledger/checkpoint")
                .then()
                .statusCode(200)
                .contentType("text/plain; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .extract()
                .asString());
    }

    /** Entries under the newest checkpoint. */
    public static long size() {
        return Checkpoint.of(note(), keys()).size();
    }
}
