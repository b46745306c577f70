/** What is shown of guides. */
@NullMarked
package io.kaifang.classification.guide.view;

import org.jspecify.annotations.NullMarked;
