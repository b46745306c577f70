package io.kaifang.testkit.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.kaifang.contracts.FaultKind;
import io.kaifang.contracts.Rule;
import io.kaifang.contracts.words.Worded;
import io.kaifang.contracts.words.Words;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a module, held against its code: each constant that people see and each operation of its API has its words in
 * both languages, the Chinese ones in the terms of {@code docs/glossary.md}, and no words are left behind by something that is gone.
 */
public final class ModuleWords {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** What a person is to type may be Chinese in an English text. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** Words that the law has another word for, and half-width marks after a Chinese character. */
    private static final Pattern NOT_THE_LAWS =
            Pattern.compile("清单条目|样例|撤销|暂停开放|所属机构|本机构|放弃协议|游标|不同意申请|\\p{IsHan}[,;:()]");

    private static final String SUMMARY = "io.kaifang.rest.Summary";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final String root;
    private final JavaClasses classes;

    private ModuleWords(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /**
     * The words of a module.
     *
     * @param root its package
     * @param classes of its main code
     */
    public static ModuleWords of(String root, JavaClasses classes) {
        return new ModuleWords(root, classes);
    }

    /** Fails with everything that lacks its words in a language, every word that nothing shows, every enum shown as a bare code. */
    public void check() {
        assertThat(shownAsBareCodes())
                .as("enums in answers that are not Worded: people see them")
                .isEmpty();
        assertThat(withoutSummary())
                .as("operations without a @Summary, or with one that is not in its language")
                .isEmpty();
        Set<String> wanted = new TreeSet<>();
        classes.forEach(type -> constants(type).forEach(wanted::add));
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Set<String> written = written(language);
            assertThat(wanted)
                    .as("what needs words in words_" + language + ".properties")
                    .allMatch(written::contains);
            written.removeAll(wanted);
            assertThat(written)
                    .as("words of nothing in words_" + language + ".properties")
                    .isEmpty();
        }
    }

    /** The keys whose words are in that language. */
    private Set<String> written(Locale language) {
        ResourceBundle bundle;
        try {
            bundle = Words.bundle(root, language, Thread.currentThread().getContextClassLoader());
        } catch (MissingResourceException none) {
            return new TreeSet<>();
        }
        Set<String> keys = new TreeSet<>(bundle.keySet());
        keys.removeIf(key -> !isIn(language, bundle.getString(key)));
        return keys;
    }

    private static boolean isIn(Locale language, String words) {
        boolean chinese = CHINESE.matcher(QUOTED.matcher(words).replaceAll("")).find();
        return !words.isBlank()
                && chinese == language.equals(Locale.CHINESE)
                && !NOT_THE_LAWS.matcher(words).find();
    }

    private static Stream<String> constants(JavaClass type) {
        if (!type.isEnum() || type.isInterface()) {
            return Stream.empty();
        }
        boolean ruled = type.isAssignableTo(Rule.class) || type.isAssignableTo(FaultKind.class);
        if (!ruled && !type.isAssignableTo(Worded.class)) {
            return Stream.empty();
        }
        Class<?> reflected = type.reflect();
        return Arrays.stream(reflected.getEnumConstants())
                .map(constant -> Words.typeKey(reflected) + "." + ((Enum<?>) constant).name())
                .flatMap(key -> ruled || hasRemedy(reflected) ? Stream.of(key, key + ".remedy") : Stream.of(key));
    }

    private static boolean hasRemedy(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("remedy"));
    }

    private Stream<String> withoutSummary() {
        return classes.stream()
                .flatMap(ModuleWords::endpoints)
                .filter(method -> !method.tryGetAnnotationOfType(SUMMARY)
                        .map(ModuleWords::isInBothLanguages)
                        .orElse(false))
                .map(JavaMethod::getFullName);
    }

    private static boolean isInBothLanguages(JavaAnnotation<JavaMethod> summary) {
        String zh = part(summary, "zhDescription");
        String en = part(summary, "enDescription");
        boolean described = isIn(Locale.CHINESE, zh) && isIn(Locale.ENGLISH, en);
        return isIn(Locale.CHINESE, part(summary, "zh"))
                && isIn(Locale.ENGLISH, part(summary, "en"))
                && (described || (zh.isEmpty() && en.isEmpty()));
    }

    private static String part(JavaAnnotation<JavaMethod> summary, String name) {
        return (String) summary.get(name).orElseThrow();
    }

    private static Stream<JavaMethod> endpoints(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType())
                        .anyMatch(annotation -> annotation.getPackageName().equals("jakarta.ws.rs")
                                && VERBS.contains(annotation.getSimpleName())));
    }

    /** What resources say they return, and what is called an answer: a {@code Response} doesn't tell what it holds. */
    private Stream<String> shownAsBareCodes() {
        Stream<Type> returned = classes.stream()
                .flatMap(ModuleWords::endpoints)
                .map(method -> method.reflect().getGenericReturnType());
        Stream<Type> answers = classes.stream()
                .filter(type -> type.getName().contains("Answer") && type.isRecord())
                .map(JavaClass::reflect);
        return ShownEnums.in(Stream.concat(returned, answers)).stream()
                .filter(shown -> !Worded.class.isAssignableFrom(shown))
                .map(Class::getName);
    }
}
