/** What the catalog does because of what others decided. */
@NullMarked
package io.kaifang.catalog.policy;

import org.jspecify.annotations.NullMarked;
