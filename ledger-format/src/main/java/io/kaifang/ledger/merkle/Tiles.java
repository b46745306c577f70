package io.kaifang.ledger.merkle;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/**
 * The nodes of a tree that is stored as tiles. Reads each tile once, and only those that a question touches: a handful
 * for a proof from millions of entries. Not for sharing between threads.
 */
public final class Tiles implements Nodes {

    /** Where tiles lie. */
    @FunctionalInterface
    public interface Reader {
        /** At least the first {@code tile.width()} hashes of the tile, 32 bytes each. */
        byte[] read(TileId tile);
    }

    private record Place(int level, long number) {}

    private final long size;
    private final Reader reader;
    private final Map<Place, byte[]> read = new HashMap<>();

    public Tiles(long size, Reader reader) {
        this.size = size;
        this.reader = reader;
    }

    @Override
    public Hash node(int height, long index) {
        int level = height / TileId.HEIGHT;
        int within = height % TileId.HEIGHT;
        long first = index << within;
        byte[] tile = tile(level, first / TileId.FULL);
        return rootOf(tile, (int) (first % TileId.FULL), 1 << within);
    }

    private byte[] tile(int level, long number) {
        return read.computeIfAbsent(new Place(level, number), place -> {
            long hashes = size >> (TileId.HEIGHT * level);
            int width = (int) Math.min(TileId.FULL, hashes - number * TileId.FULL);
            var id = new TileId(level, number, width);
            byte[] bytes = reader.read(id);
            if (bytes.length < width * Hash.SIZE) {
                throw new ProofRefused(id.path() + " is too short: " + bytes.length + " bytes");
            }
            return bytes;
        });
    }

    /** The root over {@code count} hashes, a power of two, that stand in a tile from {@code first}. */
    static Hash rootOf(byte[] tile, int first, int count) {
        var row = new ArrayDeque<Hash>(count);
        for (int i = first; i < first + count; i++) {
            row.add(Hash.at(tile, i * Hash.SIZE));
        }
        while (row.size() > 1) {
            for (int pairs = row.size() / 2; pairs > 0; pairs--) {
                row.add(Hash.ofChildren(row.remove(), row.remove()));
            }
        }
        return row.remove();
    }
}
