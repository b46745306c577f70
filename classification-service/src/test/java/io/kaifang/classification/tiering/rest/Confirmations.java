package io.kaifang.classification.tiering.rest;

import static io.restassured.RestAssured.given;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Proposals of harmless levels, and confirmations of them over REST. */
final class Confirmations {
    static final String CONTENT = "1".repeat(64);
    static final String HARMLESS = "{\"content\":\"" + CONTENT
            + "\",\"levels\":{\"person\":\"P1\",\"organisation\":\"O1\",\"object\":\"S1\",\"traits\":[]}}";

    private Confirmations() {}

    static String propose(Commands commands, String agency) {
        ListingId listing = new ListingId("l-" + UUID.randomUUID());
        commands.send(
                new ProposeLevels(
                        listing,
                        new AgencyId(agency),
                        new Sha256(CONTENT),
                        Map.of("区", "所在区"),
                        List.of(),
                        Set.of(),
                        false,
                        Instant.parse("2026-11-22T04:00:00Z")),
                Origin.of(Actor.system("test"), "test"));
        return listing.value();
    }

    static ValidatableResponse confirm(String listing, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/assessments/{l}/confirmation", listing)
                .then();
    }
}
