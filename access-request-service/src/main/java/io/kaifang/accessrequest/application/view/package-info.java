/** Applications as they stand, and every step that led there. */
@NullMarked
package io.kaifang.accessrequest.application.view;

import org.jspecify.annotations.NullMarked;
