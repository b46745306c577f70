package io.kaifang.catalog.listing;

import io.kaifang.contracts.id.AgencyId;

/** Who asks for a change: the data centre may change any listing, an agency its own. */
public sealed interface Requester {
    record Agency(AgencyId id) implements Requester {}

    record DataCentre() implements Requester {}
}
