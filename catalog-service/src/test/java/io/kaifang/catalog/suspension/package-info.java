/** Who suspends, who restores, and on what condition. */
@NullMarked
package io.kaifang.catalog.suspension;

import org.jspecify.annotations.NullMarked;
