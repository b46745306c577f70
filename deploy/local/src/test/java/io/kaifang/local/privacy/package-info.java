@NullMarked
package io.kaifang.local.privacy;

import org.jspecify.annotations.NullMarked;
