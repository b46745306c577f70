@NullMarked
package io.kaifang.agreement.contract.policy;

import org.jspecify.annotations.NullMarked;
