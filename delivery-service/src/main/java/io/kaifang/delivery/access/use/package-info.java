/** How often which data were read, for those who watch use (Art. 24 (2), 30). */
@NullMarked
package io.kaifang.delivery.access.use;

import org.jspecify.annotations.NullMarked;
