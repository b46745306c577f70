/** What operators see: metrics, the dashboard that shows them, health, and logs. */
@NullMarked
package io.kaifang.backbone.measure;

import org.jspecify.annotations.NullMarked;
