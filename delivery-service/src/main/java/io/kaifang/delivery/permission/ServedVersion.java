package io.kaifang.delivery.permission;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.VersionFolder;

/**
 * The version that readers get.
 *
 * @param columns as they were when it was handed in; the listing's may have changed since
 * @param content digest of the released rows
 */
public record ServedVersion(
        VersionId version, VersionFolder folder, Columns columns, long rows, long sampleRows, Sha256 content) {}
