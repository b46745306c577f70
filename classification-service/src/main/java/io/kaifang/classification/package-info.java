/** Tiering: guide versions, assessments, personal-data detection, and the category that follows. */
@NullMarked
package io.kaifang.classification;

import org.jspecify.annotations.NullMarked;
