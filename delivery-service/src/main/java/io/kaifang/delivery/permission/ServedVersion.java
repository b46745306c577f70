package io.kaifang.delivery.permission;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.store.ServedColumns;
import io.kaifang.delivery.store.VersionFolder;

/**
 * The version that readers get.
 *
 * @param columns those that the list has now
 * @param content digest of the released rows
 */
public record ServedVersion(
        VersionId version, VersionFolder folder, ServedColumns columns, long rows, long sampleRows, Sha256 content) {}
