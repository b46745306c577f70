/** How long entries are shown, and decisions to prune what is older. */
@NullMarked
package io.kaifang.audit.retention;

import org.jspecify.annotations.NullMarked;
