/** Accounts, addresses and devices on a network. */
@NullMarked
package io.kaifang.personaldata.online;

import org.jspecify.annotations.NullMarked;
