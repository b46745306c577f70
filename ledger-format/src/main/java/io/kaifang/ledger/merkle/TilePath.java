package io.kaifang.ledger.merkle;

import java.util.regex.Pattern;

/** The numbers in a tile's path: three digits an element, all but the last marked with an x (1234067 is x001/x234/067). */
public final class TilePath {

    private static final Pattern NUMBER = Pattern.compile("(x\\d{3}/){0,6}\\d{3}");
    private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern LEVEL = Pattern.compile("0|[1-9]\\d?");

    private TilePath() {}

    static String number(long number) {
        String last = String.format("%03d", number % 1000);
        var path = new StringBuilder(last);
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format("x%03d/", rest % 1000));
        }
        return path.toString();
    }

    /**
     * Reads {@code <N>[.p/<W>]} for a level written in decimal; {@link IllegalArgumentException} for anything that isn't
     * the one right way to write a tile's path, so that each tile has one address to cache.
     */
    public static TileId parse(String level, String tail) {
        int partial = tail.indexOf(".p/");
        String number = partial < 0 ? tail : tail.substring(0, partial);
        String width = partial < 0 ? "256" : tail.substring(partial + ".p/".length());
        if (!LEVEL.matcher(level).matches()
                || !NUMBER.matcher(number).matches()
                || !WIDTH.matcher(width).matches()) {
            throw new IllegalArgumentException("not the path of a tile: " + level + "/" + tail);
        }
        long n = Long.parseLong(number.replace("x", "").replace("/", ""));
        var tile = new TileId(Integer.parseInt(level), n, Integer.parseInt(width));
        if (tile.partial() != partial >= 0 || !number(n).equals(number)) {
            throw new IllegalArgumentException("not the path of a tile: " + level + "/" + tail);
        }
        return tile;
    }
}
