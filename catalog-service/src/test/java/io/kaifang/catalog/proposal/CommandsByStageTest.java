package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.OTHERS;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.listing.ListingCommand;
import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.catalog.listing.MakeStatic;
import io.kaifang.catalog.listing.PublishListing;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.Requester;
import io.kaifang.catalog.listing.RestoreListing;
import io.kaifang.catalog.listing.SuspendListing;
import io.kaifang.catalog.listing.WithdrawListing;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command at every stage of a listing: which event follows, or which rule refuses. */
class CommandsByStageTest {
    private static final Reason REASON = Reason.of("权益主张核实中");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNKNOWN                        | ListingProposed             | LISTING_MUST_EXIST   | LISTING_MUST_EXIST
            RETURNED                       | ListingProposed             | LISTING_WAS_RETURNED | nothing
            PROPOSED                       | LISTING_IS_PROPOSED_ALREADY | ListingAmended       | ListingReturned
            PUBLISHABLE                    | LISTING_IS_PROPOSED_ALREADY | ListingAmended       | ListingReturned
            PUBLISHED                      | LISTING_IS_PROPOSED_ALREADY | ListingAmended       | NO_WORK_ORDER_IS_OPEN
            REVISED                        | LISTING_IS_PROPOSED_ALREADY | ListingAmended       | ListingReturned
            REVISION_PUBLISHABLE           | LISTING_IS_PROPOSED_ALREADY | ListingAmended       | NO_WORK_ORDER_IS_OPEN
            SUSPENDED                      | LISTING_IS_PROPOSED_ALREADY | ListingAmended       | NO_WORK_ORDER_IS_OPEN
            SUSPENDED_REVISED              | LISTING_IS_PROPOSED_ALREADY | ListingAmended       | ListingReturned
            SUSPENDED_REVISION_PUBLISHABLE | LISTING_IS_PROPOSED_ALREADY | ListingAmended       | NO_WORK_ORDER_IS_OPEN
            SUSPENDED_STATIC               | LISTING_IS_PROPOSED_ALREADY | LISTING_IS_STATIC    | NO_WORK_ORDER_IS_OPEN
            WITHDRAWN                      | LISTING_IS_WITHDRAWN        | LISTING_IS_WITHDRAWN | NO_WORK_ORDER_IS_OPEN
            STATIC_HISTORY                 | LISTING_IS_PROPOSED_ALREADY | LISTING_IS_STATIC    | NO_WORK_ORDER_IS_OPEN
            """)
    void work_orders_on_the_content(ListingStage stage, String proposed, String amended, String returned) {
        assertThat(outcome(stage, propose(WATER))).as("propose").isEqualTo(proposed);
        assertThat(outcome(stage, amend(WATER))).as("amend").isEqualTo(amended);
        assertThat(outcome(stage, new ReturnProposal(LISTING, REASON, NOW)))
                .as("return")
                .isEqualTo(returned);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNKNOWN                        | LISTING_MUST_EXIST    | LISTING_MUST_EXIST   | LISTING_MUST_EXIST   | LISTING_MUST_EXIST   | LISTING_MUST_EXIST
            RETURNED                       | LISTING_WAS_RETURNED  | LISTING_WAS_RETURNED | LISTING_WAS_RETURNED | LISTING_WAS_RETURNED | LISTING_WAS_RETURNED
            PROPOSED                       | LISTING_IS_NOT_TIERED | LISTING_IS_NOT_OPEN  | LISTING_IS_NOT_OPEN  | LISTING_IS_NOT_OPEN  | ListingWithdrawn
            PUBLISHABLE                    | ListingPublished      | LISTING_IS_NOT_OPEN  | LISTING_IS_NOT_OPEN  | LISTING_IS_NOT_OPEN  | ListingWithdrawn
            PUBLISHED                      | nothing               | ListingSuspended     | nothing              | ListingBecameStatic  | ListingWithdrawn
            REVISED                        | LISTING_IS_NOT_TIERED | ListingSuspended     | nothing              | ListingBecameStatic  | ListingWithdrawn
            REVISION_PUBLISHABLE           | ListingPublished      | ListingSuspended     | nothing              | ListingBecameStatic  | ListingWithdrawn
            SUSPENDED                      | LISTING_IS_SUSPENDED  | nothing              | ListingRestored      | LISTING_IS_SUSPENDED | ListingWithdrawn
            SUSPENDED_REVISED              | LISTING_IS_SUSPENDED  | nothing              | ListingRestored      | LISTING_IS_SUSPENDED | ListingWithdrawn
            SUSPENDED_REVISION_PUBLISHABLE | LISTING_IS_SUSPENDED  | nothing              | ListingRestored      | LISTING_IS_SUSPENDED | ListingWithdrawn
            SUSPENDED_STATIC               | LISTING_IS_SUSPENDED  | nothing              | ListingRestored      | LISTING_IS_SUSPENDED | ListingWithdrawn
            WITHDRAWN                      | LISTING_IS_WITHDRAWN  | LISTING_IS_WITHDRAWN | LISTING_IS_WITHDRAWN | LISTING_IS_WITHDRAWN | nothing
            STATIC_HISTORY                 | LISTING_IS_STATIC     | ListingSuspended     | nothing              | nothing              | ListingWithdrawn
            """)
    void what_opens_and_closes_it(
            ListingStage stage,
            String published,
            String suspended,
            String restored,
            String madeStatic,
            String withdrawn) {
        var dataCentre = new Requester.DataCentre();
        var agency = new Requester.Agency(WATER);
        assertThat(outcome(stage, new PublishListing(LISTING, NOW)))
                .as("publish")
                .isEqualTo(published);
        assertThat(outcome(stage, suspend(dataCentre))).as("suspend").isEqualTo(suspended);
        assertThat(outcome(stage, suspend(agency))).as("suspend").isEqualTo(suspended);
        assertThat(outcome(stage, restore(dataCentre))).as("restore").isEqualTo(restored);
        assertThat(outcome(stage, restore(agency))).as("restore").isEqualTo(restored);
        assertThat(outcome(stage, makeStatic(WATER))).as("make static").isEqualTo(madeStatic);
        assertThat(outcome(stage, withdraw(WATER))).as("withdraw").isEqualTo(withdrawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RETURNED             | ANOTHER_AGENCYS     | ANOTHER_AGENCYS   | ANOTHER_AGENCYS     | ANOTHER_AGENCYS     | ANOTHER_AGENCYS     | ANOTHER_AGENCYS
            PROPOSED             | IS_PROPOSED_ALREADY | ANOTHER_AGENCYS   | IS_NOT_OPEN         | IS_NOT_OPEN         | IS_NOT_OPEN         | ANOTHER_AGENCYS
            PUBLISHABLE          | IS_PROPOSED_ALREADY | ANOTHER_AGENCYS   | IS_NOT_OPEN         | IS_NOT_OPEN         | IS_NOT_OPEN         | ANOTHER_AGENCYS
            PUBLISHED            | IS_PROPOSED_ALREADY | ANOTHER_AGENCYS   | ANOTHER_AGENCYS     | ANOTHER_AGENCYS     | ANOTHER_AGENCYS     | ANOTHER_AGENCYS
            SUSPENDED            | IS_PROPOSED_ALREADY | ANOTHER_AGENCYS   | ANOTHER_AGENCYS     | ANOTHER_AGENCYS     | IS_SUSPENDED        | ANOTHER_AGENCYS
            WITHDRAWN            | IS_WITHDRAWN        | IS_WITHDRAWN      | IS_WITHDRAWN        | IS_WITHDRAWN        | IS_WITHDRAWN        | ANOTHER_AGENCYS
            STATIC_HISTORY       | IS_PROPOSED_ALREADY | IS_STATIC         | ANOTHER_AGENCYS     | ANOTHER_AGENCYS     | ANOTHER_AGENCYS     | ANOTHER_AGENCYS
            """)
    void another_agency_changes_nothing(
            ListingStage stage,
            String proposed,
            String amended,
            String suspended,
            String restored,
            String madeStatic,
            String withdrawn) {
        var agency = new Requester.Agency(OTHERS);
        assertThat(outcome(stage, propose(OTHERS))).as("propose").endsWith(proposed);
        assertThat(outcome(stage, amend(OTHERS))).as("amend").endsWith(amended);
        assertThat(outcome(stage, suspend(agency))).as("suspend").endsWith(suspended);
        assertThat(outcome(stage, restore(agency))).as("restore").endsWith(restored);
        assertThat(outcome(stage, makeStatic(OTHERS))).as("make static").endsWith(madeStatic);
        assertThat(outcome(stage, withdraw(OTHERS))).as("withdraw").endsWith(withdrawn);
    }

    private static String outcome(ListingStage stage, ListingCommand command) {
        return ListingStage.outcome(() -> command.decide(stage.listing()));
    }

    private static String outcome(ListingStage stage, DraftCommand command) {
        NameClaim claim = new NameClaim(Map.of(LISTING, stage.listing()), Map.of());
        return ListingStage.outcome(() -> command.decide(claim));
    }

    private static ProposeListing propose(AgencyId agency) {
        return new ProposeListing(LISTING, agency, NEXT_ORDER, Drafts.good(), Drafts.context(), NOW);
    }

    private static AmendListing amend(AgencyId agency) {
        return new AmendListing(LISTING, agency, NEXT_ORDER, Drafts.good(), Drafts.context(), NOW);
    }

    private static SuspendListing suspend(Requester by) {
        return new SuspendListing(LISTING, by, NEXT_ORDER, REASON, NOW);
    }

    private static RestoreListing restore(Requester by) {
        return new RestoreListing(LISTING, by, NEXT_ORDER, REASON, NOW);
    }

    private static MakeStatic makeStatic(AgencyId agency) {
        return new MakeStatic(LISTING, agency, NEXT_ORDER, REASON, NOW);
    }

    private static WithdrawListing withdraw(AgencyId agency) {
        return new WithdrawListing(LISTING, agency, NEXT_ORDER, "系统下线", List.of(new Sha256("a".repeat(64))), NOW);
    }
}
