/** What becomes of versions of itself: held ones once they are judged or their term runs out, served ones as detectors and tiering change. */
@NullMarked
package io.kaifang.delivery.dataset.policy;

import org.jspecify.annotations.NullMarked;
