/** What the service answers from: guides, assessments, and the fields of proposed listings. */
@NullMarked
package io.kaifang.classification.view;

import org.jspecify.annotations.NullMarked;
