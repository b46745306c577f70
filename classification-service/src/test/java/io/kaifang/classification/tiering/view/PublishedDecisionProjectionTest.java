package io.kaifang.classification.tiering.view;

import static io.kaifang.classification.Proposals.AGENCY;
import static io.kaifang.classification.Proposals.CONTENT;
import static io.kaifang.classification.Proposals.LISTING;
import static io.kaifang.classification.Proposals.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.Proposals;
import io.kaifang.classification.tiering.view.PublishedDecisionProjection.DecidedOpeningRow;
import io.kaifang.classification.tiering.view.PublishedDecisionProjection.PublishedOpeningRow;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.fixture.ProjectionFixture;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedDecisionProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            ClassificationModule.projections(),
            new PublishedDecisionProjection(),
            DecidedOpeningRow.class,
            PublishedOpeningRow.class);

    @Test
    void a_decision_is_kept_for_the_opening_that_it_leads_to_and_found_by_what_is_published() {
        view.given(classified(CONTENT, Category.UNCONDITIONAL), published(), classified(CONTENT, Category.CLOSED));
        String opening = view.row(PublishedOpeningRow.class, LISTING.value()).opening;
        assertThat(view.row(DecidedOpeningRow.class, new DecidedOpeningRow.Key(LISTING.value(), opening)).decision)
                .contains("UNCONDITIONAL");
        assertThat(view.rows(DecidedOpeningRow.class, "order by opening")).hasSize(2);
    }

    @Test
    void a_decision_is_found_under_the_conditions_of_another_guide_too() {
        List<Text> watched = List.of(new Text("抽查", "spot checks"));
        List<OpeningCondition> conditions =
                List.of(new OpeningCondition(OpeningCondition.Kind.OTHER, "other", new Text("其他", "other"), List.of()));
        view.given(
                classified(CONTENT, Category.UNCONDITIONAL),
                published(),
                new ConditionsRenewed(
                        LISTING, AGENCY, "2027", Category.UNCONDITIONAL, conditions, watched, NOW, CONTENT),
                new ConditionsChanged(LISTING, AGENCY, Category.UNCONDITIONAL, conditions, "2027", NOW));
        String opening = view.row(PublishedOpeningRow.class, LISTING.value()).opening;
        assertThat(view.row(DecidedOpeningRow.class, new DecidedOpeningRow.Key(LISTING.value(), opening))
                        .decided())
                .returns("2027", ListingClassified::guideVersion)
                .returns(conditions, ListingClassified::conditions)
                .returns(watched, ListingClassified::supervision);
    }

    @Test
    void conditions_that_are_renewed_for_nothing_decided_are_nobodys() {
        view.given(new ConditionsRenewed(
                LISTING, AGENCY, "2027", Category.UNCONDITIONAL, List.of(), List.of(), NOW, CONTENT));
        assertThat(view.rows(DecidedOpeningRow.class, "order by opening")).isEmpty();
    }

    @Test
    void a_decision_of_before_contents_were_named_is_kept_too() {
        view.given(classified(null, Category.UNCONDITIONAL));
        assertThat(view.rows(DecidedOpeningRow.class, "order by opening"))
                .singleElement()
                .satisfies(row -> assertThat(row.opening).isEqualTo(DecidedOpeningRow.NOT_NAMED));
    }

    private static ListingPublished published() {
        return new ListingPublished(
                LISTING,
                AGENCY,
                Proposals.content(UpdateFrequency.DAILY, Format.API, Format.CSV),
                Category.UNCONDITIONAL,
                List.of(),
                NOW);
    }

    private static ListingClassified classified(@Nullable Sha256 content, Category category) {
        return new ListingClassified(
                LISTING,
                AGENCY,
                "default-2026",
                new Levels(PersonLevel.P1, OrganisationLevel.O1, ObjectLevel.S1, Set.of()),
                category,
                "person-P1",
                List.of(),
                List.of(),
                null,
                null,
                new ActorId("officer-1"),
                NOW,
                content);
    }
}
