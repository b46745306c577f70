package io.kaifang.catalog.listing;

import io.kaifang.contracts.id.AgencyId;

/** Who asks for a change: an agency for its own listings, the data centre and the cyberspace authority for any. */
public sealed interface Requester {
    record Agency(AgencyId id) implements Requester {}

    record DataCentre() implements Requester {}

    record CyberspaceAuthority() implements Requester {}
}
