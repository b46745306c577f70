package io.kaifang.audit.index;

import io.kaifang.contracts.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** What a type of event means to people, and which article of the measures it carries out. */
public final class StepTexts {

    private static final Pattern COLUMN = Pattern.compile(" \\| ");
    private static final Map<String, StepTexts> ALL = read();

    private final String article;
    private final Text text;

    private StepTexts(String article, Text text) {
        this.article = article;
        this.text = text;
    }

    private static Map<String, StepTexts> read() {
        var properties = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(StepTexts.class.getResourceAsStream("/words/steps.properties"))) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, StepTexts>();
        properties.stringPropertyNames().forEach(type -> {
            String[] columns = COLUMN.split(properties.getProperty(type), -1);
            words.put(type, new StepTexts(columns[0], new Text(columns[1], columns[2])));
        });
        return Map.copyOf(words);
    }

    /** The types that have words. */
    static Set<String> types() {
        return ALL.keySet();
    }

    /** Empty for a type that has no words yet; it is recorded and proved all the same. */
    public static Optional<String> articleOf(String type) {
        return Optional.ofNullable(ALL.get(type)).map(words -> words.article);
    }

    public static Text textOf(String type) {
        StepTexts words = ALL.get(type);
        return words == null ? new Text("事件 " + type, "Event " + type) : words.text;
    }
}
