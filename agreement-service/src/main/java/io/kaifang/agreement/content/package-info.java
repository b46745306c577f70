/**
 * What people write in reports. Personal data, and therefore in no event: an event carries a salted commitment; content and salt
 * lie here and can be erased, after which nothing leads from the event to the person.
 */
@NullMarked
package io.kaifang.agreement.content;

import org.jspecify.annotations.NullMarked;
