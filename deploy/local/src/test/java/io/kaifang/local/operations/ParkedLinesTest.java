package io.kaifang.local.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class ParkedLinesTest {
    private final JsonMapper json = new JsonMapper();

    @Test
    void a_record_is_shown_with_its_reason_and_origin_and_what_waits_behind_it() throws Exception {
        var one = """
                {"id":%d,"consumer":"offered-listings","source":"catalog","position":%d,"key":"listing/%s",
                 "type":"io.kaifang.catalog.listing-published","version":9,"payload":"{}","origin":"kaifang.catalog/1@7",
                 "reason":"%s","behind":%b,"parkedAt":"2026-11-24T10:00:00Z"}""";
        var parked = json.readTree("[" + one.formatted(3, 41, "l-1", "no version 9 is known", false) + ","
                + one.formatted(4, 42, "l-2", "no version 9 is known", false) + ","
                + one.formatted(5, 43, "l-1", "an earlier record of the key is parked", true) + "]");
        assertThat(ParkedLines.of("access-request", parked))
                .containsExactly(
                        "access-request 3  offered-listings of access-request can't apply it: no version 9 is known",
                        "    event    io.kaifang.catalog.listing-published version 9, key listing/l-1",
                        "    from     kaifang.catalog/1@7, position 41 of catalog, parked at 2026-11-24T10:00:00Z",
                        "    payload  {}",
                        "    behind   1 later of the same key: 5",
                        "access-request 4  offered-listings of access-request can't apply it: no version 9 is known",
                        "    event    io.kaifang.catalog.listing-published version 9, key listing/l-2",
                        "    from     kaifang.catalog/1@7, position 42 of catalog, parked at 2026-11-24T10:00:00Z",
                        "    payload  {}");
    }

    @Test
    void a_message_of_an_agency_is_shown_until_it_was_processed_again() throws Exception {
        var one = "{\"id\":\"%s\",\"agency\":\"sh-health\",\"origin\":\"kaifang.intake.sh-health/0@%d\","
                + "\"reason\":\"no CloudEvent\",\"parkedAt\":\"2026-11-24T10:00:00Z\",\"replayedAt\":%s}";
        var parked = json.readTree("[" + one.formatted("ab12", 5, "null") + ","
                + one.formatted("cd34", 4, "\"2026-11-24T11:00:00Z\"") + "]");
        assertThat(ParkedLines.ofIntake(parked))
                .containsExactly(
                        "catalog ab12  a message of sh-health can't be processed: no CloudEvent",
                        "    from     kaifang.intake.sh-health/0@5, parked at 2026-11-24T10:00:00Z");
    }
}
