/** What is shown of assessments, and what is known of listings. */
@NullMarked
package io.kaifang.classification.tiering.view;

import org.jspecify.annotations.NullMarked;
