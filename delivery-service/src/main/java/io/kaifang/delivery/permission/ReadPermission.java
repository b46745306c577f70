package io.kaifang.delivery.permission;

import static java.util.function.Predicate.not;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.dataset.view.DatasetState;
import io.kaifang.delivery.store.Columns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Leave to read a data set.
 *
 * @param grant that it rests on, for conditional data
 * @param fields that may be read, in the listing's order
 */
public record ReadPermission(Optional<GrantTerms> grant, List<String> fields) {
    public ReadPermission {
        fields = List.copyOf(fields);
    }

    /** Everybody may read all of unconditional data, where the city's rules don't ask who he is. */
    static ReadPermission toAll(Columns columns, Jurisdiction rules, boolean anonymous) {
        if (rules.identityCheckForUnconditional() && anonymous) {
            throw new AccessRefused(AccessRefused.Reason.IDENTITY_REQUIRED);
        }
        return new ReadPermission(Optional.empty(), columns.names());
    }

    /**
     * Leave under the first of a user's grants that allows it, else a refusal for the reason that is nearest to being allowed.
     *
     * @param grants of this user on this data set
     */
    static ReadPermission under(List<GrantTerms> grants, DeliveryWay way, Columns columns, Instant now) {
        if (grants.isEmpty()) {
            throw new RuleViolated(DeliveryRule.GRANT_MUST_EXIST);
        }
        List<GrantTerms> open = grants.stream().filter(not(GrantTerms::closed)).toList();
        if (open.isEmpty()) {
            throw new RuleViolated(DeliveryRule.GRANT_MUST_NOT_BE_CLOSED);
        }
        List<GrantTerms> running =
                open.stream().filter(grant -> grant.runsAt(now)).toList();
        if (running.isEmpty()) {
            throw new RuleViolated(DeliveryRule.TERM_MUST_RUN);
        }
        GrantTerms grant = running.stream()
                .filter(one -> one.ways().contains(way))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(DeliveryRule.WAY_MUST_BE_GRANTED));
        return new ReadPermission(
                Optional.of(grant),
                columns.names().stream().filter(grant.fields()::contains).toList());
    }

    /** Refuses a listing whose data nobody may read now. */
    public static Category mustBeOpen(Dataset dataset) {
        return dataset.category()
                .filter(category -> dataset.state() == DatasetState.OPEN && category != Category.CLOSED)
                .orElseThrow(() -> new RuleViolated(DeliveryRule.LISTING_MUST_BE_OPEN));
    }

    /** Refuses, by name, fields that were not agreed. */
    public void mustCover(Collection<String> read) {
        List<Fault> outside = read.stream()
                .filter(not(fields::contains))
                .map(field -> new Fault(
                        "/" + field,
                        "field-outside-grant",
                        new Text("字段“" + field + "”不在约定范围内", "The field " + field + " was not agreed"),
                        DeliveryRule.FIELD_MUST_BE_GRANTED.remedy()))
                .toList();
        if (!outside.isEmpty()) {
            throw new RuleViolated(DeliveryRule.FIELD_MUST_BE_GRANTED, outside);
        }
    }
}
