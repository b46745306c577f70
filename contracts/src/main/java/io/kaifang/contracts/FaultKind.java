package io.kaifang.contracts;

import io.kaifang.contracts.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of fault, as a constant of an enum; its name is the fault's code. {@link Words} has what is wrong and, under
 * {@code remedy}, how to mend it; in both, {@code {0}}, {@code {1}} … stand for what was found.
 */
public interface FaultKind extends Coded {
    /** The most characters of what was found that are shown. */
    int LONGEST_FOUND = 100;

    /** Where something that was found stands in the words. */
    Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** What no person can read. */
    Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * States the fault.
     *
     * @param pointer JSON pointer to where it was found; empty for the whole
     * @param found what the words {@code {0}}, {@code {1}} … stand for
     */
    default Fault at(String pointer, Object... found) {
        Enum<?> constant = (Enum<?>) this;
        return new Fault(pointer, code(), fill(Words.of(constant), found), fill(Words.of(constant, "remedy"), found));
    }

    private static Text fill(Text template, Object... found) {
        return new Text(fill(template.zh(), found), fill(template.en(), found));
    }

    /** In one pass, so that what was found is never taken for a placeholder itself. */
    private static String fill(String template, Object... found) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(shown(found[Integer.parseInt(place.group(1))])));
    }

    /** As a person can read it: the words of a fault are stored and shown, whatever was sent. */
    private static String shown(Object found) {
        String text = CONTROL.matcher(found.toString()).replaceAll("\uFFFD");
        return text.length() <= LONGEST_FOUND ? text : text.substring(0, LONGEST_FOUND) + "…";
    }
}
