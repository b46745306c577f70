package io.kaifang.contracts.words;

import io.kaifang.contracts.Text;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words for what people see, from the resource bundle {@code words} of the module that owns the type, such as
 * {@code io/kaifang/catalog/words_zh.properties} and {@code words_en.properties}. A constant's key is the name of its type
 * and its own: {@code CatalogRule.LISTING_IS_STATIC}; the type of a nested enum stands behind that of the outer one.
 */
public final class Words {
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int MODULE_SEGMENTS = 3;

    private Words() {}

    /**
     * What a constant is called.
     *
     * @throws MissingResourceException if the bundle lacks it in either language
     */
    public static Text of(Enum<?> constant) {
        return text(constant.getDeclaringClass(), constant.name());
    }

    /** A second text about a constant, under its key and the name of the part, as in {@code CatalogRule.LISTING_IS_STATIC.remedy}. */
    public static Text of(Enum<?> constant, String part) {
        return text(constant.getDeclaringClass(), constant.name() + "." + part);
    }

    private static Text text(Class<?> type, String name) {
        String key = typeKey(type) + "." + name;
        return find(type.getPackageName(), type.getClassLoader(), key)
                .orElseThrow(() -> new MissingResourceException(
                        "no words in both languages for " + key, bundleOf(type.getPackageName()), key));
    }

    /**
     * The text under a key, or empty where either language lacks it.
     *
     * @param packageName of the module that owns the words, or of one of its packages
     */
    public static Optional<Text> find(String packageName, ClassLoader loader, String key) {
        try {
            ResourceBundle zh = bundle(packageName, Locale.CHINESE, loader);
            ResourceBundle en = bundle(packageName, Locale.ENGLISH, loader);
            return zh.containsKey(key) && en.containsKey(key)
                    ? Optional.of(new Text(zh.getString(key), en.getString(key)))
                    : Optional.empty();
        } catch (MissingResourceException noBundle) {
            return Optional.empty();
        }
    }

    /**
     * A module's words in one language.
     *
     * @throws MissingResourceException if the module has none
     */
    public static ResourceBundle bundle(String packageName, Locale language, ClassLoader loader) {
        return ResourceBundle.getBundle(bundleOf(packageName), language, loader, NO_OTHER_LANGUAGE);
    }

    /** How keys name a type: without its package, a nested one behind the outer one. */
    public static String typeKey(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String bundleOf(String packageName) {
        String[] segments = packageName.split("\\.", MODULE_SEGMENTS + 1);
        return segments[0] + "." + segments[1] + "." + segments[2] + ".words";
    }
}
