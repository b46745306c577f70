/** Guides to tiering: issued, versioned, one of them in force (Art. 13). */
@NullMarked
package io.kaifang.classification.guide;

import org.jspecify.annotations.NullMarked;
