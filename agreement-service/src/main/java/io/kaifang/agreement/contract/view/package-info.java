/** What is shown of agreements and their signatures, and what is known of published listings. */
@NullMarked
package io.kaifang.agreement.contract.view;

import org.jspecify.annotations.NullMarked;
