package io.kaifang.classification.guide.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.classification.guide.view.GuideProjection.GuideRow;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.fixture.ProjectionFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuideProjectionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private final ProjectionFixture view =
            ProjectionFixture.of(ClassificationModule.projections(), new GuideProjection(), GuideRow.class);

    @Test
    void a_guide_is_shown_as_it_was_issued() {
        view.given(new GuideIssued(DefaultGuideFile.read(), new ActorId("authority-1"), NOW));
        GuideRow row = view.row(GuideRow.class, "default-2022");
        assertThat(row.guide()).isEqualTo(DefaultGuideFile.read());
        assertThat(row.issuedAt).isEqualTo(NOW);
    }
}
