/** When importing a resource directory is news. */
@NullMarked
package io.kaifang.catalog.directory;

import org.jspecify.annotations.NullMarked;
