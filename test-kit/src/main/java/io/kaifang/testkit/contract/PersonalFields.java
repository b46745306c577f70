package io.kaifang.testkit.contract;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.testkit.contract.EventParts.Leaf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds what could tell of a person in an event, which is kept for ever and put on the ledger. Numbers, dates, words of a
 * fixed list, pseudonymous ids, digests and commitments tell of nobody by themselves, unless the field's name says otherwise.
 * Whatever holds words is suspected until somebody has written down why it tells of nobody.
 */
final class PersonalFields {
    private static final Set<Class<?>> HARMLESS = Set.of(
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            Instant.class,
            LocalDate.class,
            Duration.class,
            Sha256.class);

    private static final Set<Class<?>> WORDS = Set.of(String.class, Text.class);

    /** In a field's name they speak of a person, whatever the type. */
    private static final Set<String> MARKS = Set.of(
            "name",
            "surname",
            "nickname",
            "phone",
            "mobile",
            "telephone",
            "tel",
            "email",
            "mail",
            "wechat",
            "contact",
            "address",
            "birth",
            "birthday",
            "born",
            "age",
            "gender",
            "sex",
            "nationality",
            "ethnicity",
            "passport",
            "identity",
            "idcard",
            "plate",
            "bank",
            "account",
            "photo",
            "face",
            "health",
            "religion",
            "ip");

    private PersonalFields() {}

    /**
     * What is wrong with the fields of these events, in sentences.
     *
     * @param events records
     * @param impersonal for each field that holds words or bears a suspicious name, why it tells of nobody
     */
    static Set<String> faults(Collection<? extends Class<?>> events, Map<String, String> impersonal) {
        Set<String> faults = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        for (Leaf leaf : EventParts.leavesOf(events)) {
            if (isId(leaf.type()) || leaf.type().isEnum() || leaf.owner().equals(Commitment.class.getSimpleName())) {
                continue;
            }
            boolean words = WORDS.contains(leaf.type());
            boolean marked = isMarked(leaf.name());
            if (!words && !HARMLESS.contains(leaf.type())) {
                faults.add(leaf.path() + " is a " + leaf.type().getSimpleName() + ", which could hold anything");
            } else if (words || marked) {
                asked.add(leaf.path());
                if (impersonal.getOrDefault(leaf.path(), "").isBlank()) {
                    faults.add(leaf.path()
                            + (marked ? " bears the name of something personal" : " holds words")
                            + ": commit to the content instead, or write down why it tells of nobody");
                }
            }
        }
        impersonal.keySet().stream()
                .filter(path -> !asked.contains(path))
                .forEach(path -> faults.add(path + " is explained, and is no field of any event"));
        return faults;
    }

    private static boolean isMarked(String name) {
        Set<String> words = Arrays.stream(name.split("(?=\\p{Upper})", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return words.stream().anyMatch(MARKS::contains) || MARKS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isId(Class<?> type) {
        return type.getPackageName().equals("io.kaifang.contracts.id");
    }
}
