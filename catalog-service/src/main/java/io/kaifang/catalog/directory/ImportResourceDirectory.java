package io.kaifang.catalog.directory;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.id.AgencyId;
import java.time.Instant;
import java.util.List;

/**
 * An agency hands in its directory, whole; it replaces the one before.
 *
 * @param content digest of what was handed in
 */
public record ImportResourceDirectory(AgencyId agency, long columns, Sha256 content, Instant at)
        implements Command<AgencyId, ResourceDirectory> {

    @Override
    public AgencyId target() {
        return agency;
    }

    @Override
    public List<CatalogEvent> decide(ResourceDirectory current) {
        return switch (current) {
            case ResourceDirectory.InForce it when it.content().equals(content) -> List.of();
            case ResourceDirectory.InForce it -> imported(it.revision() + 1);
            case ResourceDirectory.Missing _ -> imported(1);
        };
    }

    private List<CatalogEvent> imported(long revision) {
        return List.of(new ResourceDirectoryImported(agency, revision, columns, content, at));
    }
}
