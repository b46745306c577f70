package io.kaifang.delivery.grant;

import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReceived;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;

/** The life of a grant. An agreement has one, and it never opens twice. */
public sealed interface Grant {
    record Unknown() implements Grant {}

    record Open(ListingId listing, RateLimit rate) implements Grant {}

    record Closed() implements Grant {}

    /** The grant of an agreement. */
    static GrantId of(AgreementId agreement) {
        return new GrantId(agreement.value());
    }

    static Grant evolve(Grant before, DeliveryEvent event) {
        return switch (event) {
            case GrantOpened opened -> new Open(opened.listing(), opened.rate());
            case GrantRestricted restricted -> restrict(before, restricted.rate());
            case GrantClosed _ -> new Closed();
            case VersionReceived _, VersionRejected _, VersionReleased _, SampleMade _, AccessBatchClosed _ -> before;
        };
    }

    private static Grant restrict(Grant before, RateLimit rate) {
        return switch (before) {
            case Open open -> new Open(open.listing(), rate);
            case Unknown unknown -> unknown;
            case Closed closed -> closed;
        };
    }
}
