/** What is known of grants when somebody asks for data. */
@NullMarked
package io.kaifang.delivery.grant.view;

import org.jspecify.annotations.NullMarked;
