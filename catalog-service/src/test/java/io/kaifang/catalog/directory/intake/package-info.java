/** Directory files. */
@NullMarked
package io.kaifang.catalog.directory.intake;

import org.jspecify.annotations.NullMarked;
