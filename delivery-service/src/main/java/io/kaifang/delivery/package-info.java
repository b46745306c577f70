/** Data: intake, quality, versions, samples, grants, downloads, queries, and the record of every access. */
@NullMarked
package io.kaifang.delivery;

import org.jspecify.annotations.NullMarked;
