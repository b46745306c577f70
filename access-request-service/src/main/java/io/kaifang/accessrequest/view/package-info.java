/**
 * What the service answers from: listings that can be applied for, applications and how they came to be, work orders with
 * their due dates, the work calendar.
 */
@NullMarked
package io.kaifang.accessrequest.view;

import org.jspecify.annotations.NullMarked;
