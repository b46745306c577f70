/** Tests of the classification service. */
@NullMarked
package io.kaifang.classification;

import org.jspecify.annotations.NullMarked;
