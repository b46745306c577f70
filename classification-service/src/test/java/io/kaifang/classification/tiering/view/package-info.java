@NullMarked
package io.kaifang.classification.tiering.view;

import org.jspecify.annotations.NullMarked;
