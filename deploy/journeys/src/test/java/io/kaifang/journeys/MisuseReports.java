package io.kaifang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.home.Component;
import java.sql.SQLException;
import java.util.Map;

/** What anybody writes about the misuse of a data set: the fact becomes an event, the words lie where they can be erased. */
record MisuseReports(FreshSuite suite, String dataset) {

    /** Answers the report's id. */
    String write(String facts) {
        return Visitor.anybody(suite.seenFromOutside())
                .post("/misuse-reports", Map.of("listing", dataset, "facts", facts))
                .path("report")
                .asText();
    }

    /** Whether the service still has the words, and the salt that ties the event to them. */
    boolean hasContent(String report) throws SQLException {
        try (var agreement = suite.database(Component.of(SuiteService.AGREEMENT));
                var query = agreement.prepareStatement(
                        "select content is not null and salt is not null from personal_content where report = ?")) {
            query.setString(1, report);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).as("that there was a report stays").isTrue();
                return rows.getBoolean(1);
            }
        }
    }
}
