@NullMarked
package io.kaifang.agreement.contract;

import org.jspecify.annotations.NullMarked;
