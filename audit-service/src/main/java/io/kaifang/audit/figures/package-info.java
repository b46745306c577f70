/** The regulators' figures (Art. 37): what is measured, for which period, and the words of each figure. */
@NullMarked
package io.kaifang.audit.figures;

import org.jspecify.annotations.NullMarked;
