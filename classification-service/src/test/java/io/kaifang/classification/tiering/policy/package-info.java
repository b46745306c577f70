@NullMarked
package io.kaifang.classification.tiering.policy;

import org.jspecify.annotations.NullMarked;
