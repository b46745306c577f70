package io.kaifang.classification.detect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at every column with every detector. */
public final class Inspection {
    /** Longer cells are looked at this far. */
    private static final int FAR_ENOUGH = 2000;

    private final List<Detector> detectors;

    /**
     * All detectors.
     *
     * @param today nobody is born later
     */
    public Inspection(LocalDate today) {
        this.detectors = List.of(
                new IdentityCardDetector(today),
                new MobileNumberDetector(),
                new CreditCodeDetector(),
                new BankCardDetector(),
                new PlateDetector(),
                new HomeAddressDetector(),
                new PersonalNameDetector(),
                new AgeDetector(),
                new BirthDateDetector(today));
    }

    /**
     * What the detectors say about fields and cells.
     *
     * @param meanings what each listed field means, by its name
     * @param sample may have columns that aren't listed, and lack some that are
     */
    public List<Detection> findings(Map<String, String> meanings, SampleRows sample) {
        Set<String> fields = new LinkedHashSet<>(meanings.keySet());
        fields.addAll(sample.columns());
        List<Detection> findings = new ArrayList<>();
        for (String field : fields) {
            String words = words(field + " " + meanings.getOrDefault(field, ""));
            List<String> cells = sample.column(field);
            for (Detector detector : detectors) {
                look(detector, field, words, cells).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Detection> look(Detector detector, String field, String words, List<String> cells) {
        boolean announced = detector.announcedBy().stream().anyMatch(word -> says(words, word));
        if (cells.isEmpty()) {
            return announced ? Optional.of(new Detection(field, detector.name(), 0, 0)) : Optional.empty();
        }
        if (!announced && !detector.speaksAlone()) {
            return Optional.empty();
        }
        long matched = cells.stream()
                .filter(cell -> detector.in(cell.length() > FAR_ENOUGH ? cell.substring(0, FAR_ENOUGH) : cell))
                .count();
        double share = announced ? detector.confirmingShare() : detector.tellingShare();
        return matched > 0 && matched >= share * cells.size()
                ? Optional.of(new Detection(field, detector.name(), matched, cells.size()))
                : Optional.empty();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Chinese words stand without spaces; a Latin one counts only by itself: a page has no age. */
    private static boolean says(String words, String word) {
        if (word.codePoints().anyMatch(point -> point > 0x7f)) {
            return words.contains(word);
        }
        for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !isLatin(words.charAt(at - 1))) && (end == words.length() || !isLatin(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z';
    }
}
