package io.kaifang.classification.detect;

import java.util.List;
import java.util.regex.Pattern;

/** Number plates (GA 36): province, letter, five characters, or six for new energy; never the letters I and O. */
final class PlateDetector implements Detector {
    private static final Pattern SHAPE = Pattern.compile(
            "[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-NP-Z][·. -]?(?:[DF][0-9A-HJ-NP-Z][0-9]{4}|[0-9]{5}[DF]|[0-9A-HJ-NP-Z]{4}[0-9A-HJ-NP-Z挂学警港澳])(?![0-9A-Za-z])");

    @Override
    public String name() {
        return "number-plate";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("车牌", "号牌号码", "机动车号牌", "plate");
    }

    @Override
    public boolean in(String cell) {
        return SHAPE.matcher(cell).find();
    }

    @Override
    public double tellingShare() {
        return 0.1;
    }
}
