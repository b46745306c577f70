@NullMarked
package io.kaifang.classification.guide.view;

import org.jspecify.annotations.NullMarked;
