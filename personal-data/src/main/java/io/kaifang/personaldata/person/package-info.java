/** Names, addresses, ages and dates of birth. */
@NullMarked
package io.kaifang.personaldata.person;

import org.jspecify.annotations.NullMarked;
