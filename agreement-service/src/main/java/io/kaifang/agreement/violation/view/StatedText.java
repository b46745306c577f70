package io.kaifang.agreement.violation.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Text;
import org.jspecify.annotations.Nullable;

/** A reason in both languages, as a row keeps it. */
final class StatedText {
    private StatedText() {}

    /** Null where nothing was stated. */
    static @Nullable Text read(@Nullable String stored) {
        return stored == null ? null : StoredJson.read(stored, new TypeReference<>() {});
    }
}
