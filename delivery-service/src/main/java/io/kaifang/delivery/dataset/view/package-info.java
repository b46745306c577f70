/** What is shown of data sets and their versions. */
@NullMarked
package io.kaifang.delivery.dataset.view;

import org.jspecify.annotations.NullMarked;
