package io.kaifang.classification.detect;

import java.util.List;
import java.util.regex.Pattern;

/** Ages in years. Small numbers are everywhere: only together with the name are they a sign. */
final class AgeDetector implements Detector {
    private static final Pattern SHAPE = Pattern.compile("(?:1[0-2][0-9]|[1-9]?[0-9])(?:\\.0)?\\s*(?:周?岁)?");

    @Override
    public String name() {
        return "age";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("年龄", "周岁", "岁数", "age");
    }

    @Override
    public boolean in(String cell) {
        return SHAPE.matcher(cell.strip()).matches();
    }

    @Override
    public double tellingShare() {
        return 0.8;
    }

    @Override
    public boolean speaksAlone() {
        return false;
    }
}
