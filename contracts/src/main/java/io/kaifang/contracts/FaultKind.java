package io.kaifang.contracts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of fault, as a constant of an enum; its name is the fault's code. In its words {@code {0}}, {@code {1}} … stand for what
 * was found.
 */
public interface FaultKind extends Coded {

    /**
     * What a fault says.
     *
     * @param message what is wrong
     * @param remedy how to mend it
     */
    record Statement(Text message, Text remedy) {
        private static final int LONGEST_FOUND = 100;
        private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
        private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

        public Statement(String zh, String en, String remedyZh, String remedyEn) {
            this(new Text(zh, en), new Text(remedyZh, remedyEn));
        }

        private Fault at(String pointer, String code, Object... found) {
            return new Fault(pointer, code, fill(message, found), fill(remedy, found));
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

    Statement statement();

    /**
     * States the fault.
     *
     * @param pointer JSON pointer to where it was found; empty for the whole
     * @param found what the words {@code {0}}, {@code {1}} … stand for
     */
    default Fault at(String pointer, Object... found) {
        return statement().at(pointer, code(), found);
    }
}
