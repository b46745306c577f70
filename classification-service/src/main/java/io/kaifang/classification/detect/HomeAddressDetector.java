package io.kaifang.classification.detect;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses that lead to a door: street and number with a building, staircase or room behind. The address of a park or a
 * surgery ends at the number and is no sign.
 */
final class HomeAddressDetector implements Detector {
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十百甲乙丙A-Za-z-]{1,8}";
    private static final Pattern SHAPE = Pattern.compile("(?:路|街|弄|巷|道|村|里|苑|园|坊|城|庄|胡同|小区|新村|公寓|花园|号)"
            + "[^，。；]{0,12}?" + NUMBER + "(?:号楼|幢|栋|座|单元|楼|号|支弄|弄)[^，。；]{0,8}?" + NUMBER + "(?:室|户|房|单元|层)");

    @Override
    public String name() {
        return "home-address";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("住址", "家庭地址", "居住地址", "户籍地址", "现住地", "户籍所在地", "home address");
    }

    @Override
    public boolean in(String cell) {
        return SHAPE.matcher(cell).find();
    }

    @Override
    public double tellingShare() {
        return 0.2;
    }
}
