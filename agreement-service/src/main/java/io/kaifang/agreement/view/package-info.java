/** What the service answers from: agreements with text and signatures, violations with their measures, reports, known listings. */
@NullMarked
package io.kaifang.agreement.view;

import org.jspecify.annotations.NullMarked;
