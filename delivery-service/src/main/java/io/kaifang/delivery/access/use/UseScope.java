package io.kaifang.delivery.access.use;

import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;

/** Whose use somebody may see. */
public sealed interface UseScope {
    /** All of it, with the readers' pseudonyms. */
    record All() implements UseScope {}

    /** Of an agency's data: readers are named under a grant only. */
    record OfAgency(AgencyId agency) implements UseScope {}

    /** A reader's own. */
    record OfReader(ActorId reader) implements UseScope {}
}
