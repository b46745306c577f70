/** What of guides happens of itself: the default one is issued at the first start. */
@NullMarked
package io.kaifang.classification.guide.policy;

import org.jspecify.annotations.NullMarked;
