package io.kaifang.delivery.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.dataset.view.DatasetState;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadPermissionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Columns COLUMNS = new Columns(List.of(column("区"), column("姓名"), column("年份")));

    @Test
    void shanghai_lets_anybody_read_unconditional_data() throws IOException {
        assertThat(ReadPermission.toAll(COLUMNS, rules("shanghai"), true).fields())
                .containsExactly("区", "姓名", "年份");
    }

    @Test
    void chongqing_asks_who_it_is() throws IOException {
        Jurisdiction chongqing = rules("chongqing");
        assertThatThrownBy(() -> ReadPermission.toAll(COLUMNS, chongqing, true))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(AccessRefused.Reason.IDENTITY_REQUIRED));
        assertThat(ReadPermission.toAll(COLUMNS, chongqing, false).grant()).isEmpty();
    }

    @Test
    void a_running_grant_gives_its_fields_in_the_listings_order() {
        assertThat(under(grant("g-1", 0, 60, false)).fields()).containsExactly("区", "年份");
    }

    @Test
    void a_term_begins_with_its_first_instant_and_ends_before_its_last() {
        assertThat(under(grant("g-1", 0, 1, false)).grant()).isPresent();
        refused(() -> under(grant("g-1", -60, 0, false)), DeliveryRule.TERM_MUST_RUN);
        refused(() -> under(grant("g-1", 1, 60, false)), DeliveryRule.TERM_MUST_RUN);
    }

    @Test
    void a_closed_grant_gives_nothing_and_an_open_one_beside_it_does() {
        refused(() -> under(grant("g-1", 0, 60, true)), DeliveryRule.GRANT_MUST_NOT_BE_CLOSED);
        assertThat(under(grant("g-1", 0, 60, true), grant("g-2", 0, 60, false)).grant())
                .map(GrantTerms::grant)
                .contains(new GrantId("g-2"));
    }

    @Test
    void without_a_grant_or_in_another_way_nobody_reads() {
        refused(ReadPermissionTest::under, DeliveryRule.GRANT_MUST_EXIST);
        refused(
                () -> ReadPermission.under(List.of(grant("g-1", 0, 60, false)), DeliveryWay.SANDBOX, COLUMNS, NOW),
                DeliveryRule.WAY_MUST_BE_GRANTED);
    }

    @Test
    void a_field_outside_the_grant_is_named() {
        ReadPermission permission = under(grant("g-1", 0, 60, false));
        permission.mustCover(List.of("区"));
        assertThatThrownBy(() -> permission.mustCover(List.of("区", "姓名")))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::field)
                                .containsExactly("/姓名"));
    }

    @ParameterizedTest
    @EnumSource(value = DatasetState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void a_listing_that_is_not_open_is_served_to_nobody(DatasetState state) {
        refused(
                () -> ReadPermission.mustBeOpen(dataset(state, Category.UNCONDITIONAL)),
                DeliveryRule.LISTING_MUST_BE_OPEN);
    }

    @Test
    void closed_data_are_served_to_nobody() {
        refused(
                () -> ReadPermission.mustBeOpen(dataset(DatasetState.OPEN, Category.CLOSED)),
                DeliveryRule.LISTING_MUST_BE_OPEN);
        assertThat(ReadPermission.mustBeOpen(dataset(DatasetState.OPEN, Category.CONDITIONAL)))
                .isEqualTo(Category.CONDITIONAL);
    }

    @Test
    void a_rate_refuses_the_request_too_many_and_says_when_to_come_again() {
        GrantRates rates = new GrantRates();
        GrantTerms grant = grant("g-1", 0, 60, false);
        rates.take(grant);
        rates.take(grant);
        assertThatThrownBy(() -> rates.take(grant)).isInstanceOfSatisfying(AccessRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(AccessRefused.Reason.RATE_EXCEEDED);
            assertThat(refused.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(30));
        });
        rates.take(grant("g-2", 0, 60, false));
    }

    private static ReadPermission under(GrantTerms... grants) {
        return ReadPermission.under(List.of(grants), DeliveryWay.API, COLUMNS, NOW);
    }

    private static GrantTerms grant(String id, int from, int until, boolean closed) {
        return new GrantTerms(
                new GrantId(id),
                List.of("年份", "区"),
                Set.of(DeliveryWay.API),
                new RateLimit(2, Duration.ofHours(1)),
                NOW.plusSeconds(from),
                NOW.plusSeconds(until),
                closed);
    }

    private static Dataset dataset(DatasetState state, Category category) {
        return new Dataset(new ListingId("l-1"), new AgencyId("sh-health"), "t", state, Optional.of(category), COLUMNS);
    }

    private static Column column(String name) {
        return new Column(name, FieldType.TEXT, false, false);
    }

    private static Jurisdiction rules(String city) throws IOException {
        try (InputStream file = Jurisdiction.file(city)) {
            return JsonMapper.builder().findAndAddModules().build().readValue(file, Jurisdiction.class);
        }
    }

    private static void refused(ThrowingCallable attempt, DeliveryRule rule) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
