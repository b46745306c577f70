/** Rows after each event. */
@NullMarked
package io.kaifang.accessrequest.application.view;

import org.jspecify.annotations.NullMarked;
