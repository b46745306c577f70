package io.kaifang.catalog.directory;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.OfListing;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;

/** The directory that an agency imported last. */
public sealed interface ResourceDirectory {
    record Missing() implements ResourceDirectory {}

    record InForce(long revision, Sha256 content) implements ResourceDirectory {}

    static ResourceDirectory evolve(ResourceDirectory before, CatalogEvent event) {
        return switch (event) {
            case ResourceDirectoryImported it -> new InForce(it.revision(), it.content());
            case OfListing _ -> before;
        };
    }
}
