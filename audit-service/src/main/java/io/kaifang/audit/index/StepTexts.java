package io.kaifang.audit.index;

import io.kaifang.contracts.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a type of event means to people, and which article of the measures it carries out. */
public final class StepTexts {

    private static final Pattern COLUMN = Pattern.compile(" \\| ");
    private static final Map<String, Step> ALL = read(ResourceBundle.getBundle("words.steps", Locale.ROOT));

    private record Step(String article, Text text) {}

    private StepTexts() {}

    private static Map<String, Step> read(ResourceBundle steps) {
        return steps.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), type -> {
            String[] columns = COLUMN.split(steps.getString(type), -1);
            return new Step(columns[0], new Text(columns[1], columns[2]));
        }));
    }

    /** The types that have words. */
    static Set<String> types() {
        return ALL.keySet();
    }

    /** Empty for a type that has no words yet; it is recorded and proved all the same. */
    public static Optional<String> articleOf(String type) {
        return Optional.ofNullable(ALL.get(type)).map(Step::article);
    }

    public static Text textOf(String type) {
        Step step = ALL.get(type);
        return step == null ? new Text("事件 " + type, "Event " + type) : step.text();
    }
}
