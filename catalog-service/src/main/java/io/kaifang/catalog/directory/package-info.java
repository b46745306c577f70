/** An agency's resource directory: which resources and columns it has, so that listed fields can be tied to them (Art. 9). */
@NullMarked
package io.kaifang.catalog.directory;

import org.jspecify.annotations.NullMarked;
