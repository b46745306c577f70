@NullMarked
package io.kaifang.classification.guide;

import org.jspecify.annotations.NullMarked;
