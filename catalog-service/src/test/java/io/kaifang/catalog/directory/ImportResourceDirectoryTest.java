package io.kaifang.catalog.directory;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.fixture.DecisionFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ImportResourceDirectoryTest {
    private static final AgencyId WATER = new AgencyId("water");
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Sha256 ONE = new Sha256("1".repeat(64));
    private static final Sha256 TWO = new Sha256("2".repeat(64));

    private final DecisionFixture catalog = DecisionFixture.of(CatalogModule.decisions());

    @Test
    void each_new_directory_is_the_agencys_next_revision() {
        catalog.given().when(handIn(WATER, ONE)).then(imported(1, ONE));
        catalog.given(imported(1, ONE)).when(handIn(WATER, TWO)).then(imported(2, TWO));
        catalog.given(imported(1, ONE), imported(2, TWO))
                .when(handIn(WATER, ONE))
                .then(imported(3, ONE));
    }

    @Test
    void the_same_directory_again_is_no_news() {
        catalog.given(imported(1, ONE)).when(handIn(WATER, ONE)).thenNothing();
    }

    @Test
    void another_agencys_directory_is_another_matter() {
        var parks = new AgencyId("parks");
        catalog.given(imported(1, ONE))
                .when(handIn(parks, ONE))
                .then(new ResourceDirectoryImported(parks, 1, 2, ONE, NOW));
    }

    private static ImportResourceDirectory handIn(AgencyId agency, Sha256 content) {
        return new ImportResourceDirectory(agency, 2, content, NOW);
    }

    private static ResourceDirectoryImported imported(long revision, Sha256 content) {
        return new ResourceDirectoryImported(WATER, revision, 2, content, NOW);
    }
}
