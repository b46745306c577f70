@NullMarked
package io.kaifang.agreement.contract.view;

import org.jspecify.annotations.NullMarked;
