package io.kaifang.catalog.directory;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;

/** What an agency has handed in so far. */
public sealed interface ResourceDirectory {
    record Missing() implements ResourceDirectory {}

    record InForce(long revision, Sha256 content) implements ResourceDirectory {}

    static ResourceDirectory evolve(ResourceDirectory before, CatalogEvent event) {
        return event instanceof ResourceDirectoryImported it ? new InForce(it.revision(), it.content()) : before;
    }
}
