/** What the demonstration sends: files, made-up people, application forms. */
@NullMarked
package io.kaifang.local.demo.data;

import org.jspecify.annotations.NullMarked;
