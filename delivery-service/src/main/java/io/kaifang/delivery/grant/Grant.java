package io.kaifang.delivery.grant;

import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestrictionLifted;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ViolationId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The life of a grant. An agreement has one, and it never opens twice. */
public sealed interface Grant {
    /** Of restrictions that were stored before violations were named with them. */
    ViolationId NOT_NAMED = new ViolationId("not-named");

    record Unknown() implements Grant {}

    /**
     * Data flow.
     *
     * @param agreed the rate of the agreement
     * @param rate the one that holds
     * @param restrictedBy violations after which it is lower
     */
    record Open(ListingId listing, RateLimit agreed, RateLimit rate, Set<ViolationId> restrictedBy) implements Grant {
        public Open {
            restrictedBy = Set.copyOf(restrictedBy);
        }

        /** The violations that go on restricting once that one does not; one that was not named then is taken for it. */
        Set<ViolationId> restrictedWithout(ViolationId violation) {
            Set<ViolationId> rest = new HashSet<>(restrictedBy);
            if (!rest.remove(violation)) {
                rest.remove(NOT_NAMED);
            }
            return rest;
        }
    }

    record Closed() implements Grant {}

    /** The grant of an agreement. */
    static GrantId of(AgreementId agreement) {
        return new GrantId(agreement.value());
    }

    static Grant evolve(Grant before, DeliveryEvent event) {
        return switch (event) {
            case GrantOpened opened -> new Open(opened.listing(), opened.rate(), opened.rate(), Set.of());
            case GrantRestricted restricted -> changed(before, open -> restrict(open, restricted));
            case GrantRestrictionLifted lifted ->
                changed(
                        before,
                        open -> new Open(
                                open.listing(),
                                open.agreed(),
                                lifted.rate(),
                                open.restrictedWithout(lifted.violation())));
            case GrantClosed _ -> new Closed();
            case DeliveryEvent.OfVersion _, AccessBatchClosed _ -> before;
        };
    }

    private static Open restrict(Open open, GrantRestricted restricted) {
        Set<ViolationId> more = new HashSet<>(open.restrictedBy());
        more.add(restricted.violation() == null ? NOT_NAMED : restricted.violation());
        return new Open(open.listing(), open.agreed(), restricted.rate(), more);
    }

    private static Grant changed(Grant before, UnaryOperator<Open> change) {
        return switch (before) {
            case Open open -> change.apply(open);
            case Unknown unknown -> unknown;
            case Closed closed -> closed;
        };
    }
}
