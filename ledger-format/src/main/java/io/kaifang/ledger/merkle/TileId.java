package io.kaifang.ledger.merkle;

/**
 * A tile of the tree as C2SP tlog-tiles cuts it: 256 hashes, each over a full tile of the level below.
 *
 * @param level 0 to 63; at 0 stand the leaves
 * @param number of the tile in its level
 * @param width hashes in it, 1 to 256; fewer than 256 make a partial tile
 */
public record TileId(int level, long number, int width) {

    /** Hashes in a full tile, entries in a full bundle. */
    public static final int FULL = 256;

    static final int HEIGHT = 8;

    public TileId {
        if (level < 0 || level > 63 || number < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile " + level + "/" + number + " of width " + width);
        }
    }

    public boolean partial() {
        return width < FULL;
    }

    /** {@code tile/<L>/<N>[.p/<W>]}. */
    public String path() {
        return "tile/" + level + "/" + tail();
    }

    /** Where the entries of this level-0 tile lie: {@code tile/entries/<N>[.p/<W>]}. */
    public String entriesPath() {
        return "tile/entries/" + tail();
    }

    private String tail() {
        return TilePath.number(number) + (partial() ? ".p/" + width : "");
    }
}
