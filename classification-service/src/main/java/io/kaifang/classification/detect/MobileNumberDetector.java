package io.kaifang.classification.detect;

import java.util.List;
import java.util.regex.Pattern;

/** Mobile numbers of the Chinese mainland: 11 digits from 13 to 19, also with country code, hyphens or spaces. */
final class MobileNumberDetector implements Detector {
    private static final Pattern SHAPE =
            Pattern.compile("(?<![0-9A-Za-z.])(?:\\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9A-Za-z])");

    @Override
    public String name() {
        return "mobile-number";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("手机", "联系电话", "移动电话", "联系方式", "mobile", "phone");
    }

    @Override
    public boolean in(String cell) {
        return SHAPE.matcher(cell).find();
    }

    @Override
    public double tellingShare() {
        return 0.05;
    }
}
