/** How fast the store is, beside what PostgreSQL itself allows, in one run. */
@NullMarked
package io.kaifang.backbone.bench;

import org.jspecify.annotations.NullMarked;
