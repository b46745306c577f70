package io.kaifang.ledger.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree that takes leaves and gives tiles. Holds only its right edge, one tile a level, whatever its size; full tiles are
 * handed over as they fill. Not for sharing between threads.
 */
public final class GrowingTree {

    /** Takes each tile that changed. */
    @FunctionalInterface
    public interface TileSink {
        /**
         * Takes a tile as it is now; a wider one for the same place replaces it.
         *
         * @param hashes exactly {@code tile.width()} of them, 32 bytes each
         */
        void write(TileId tile, byte[] hashes);
    }

    private final List<byte[]> edge = new ArrayList<>();
    private final TileSink sink;
    private final boolean[] changed = new boolean[64];
    private long size;

    /** Continues a tree from its stored right edge. */
    public GrowingTree(long size, Tiles.Reader stored, TileSink sink) {
        this.size = size;
        this.sink = sink;
        for (long hashes = size; hashes > 0; hashes >>= TileId.HEIGHT) {
            var tile = new byte[TileId.FULL * Hash.SIZE];
            int width = (int) (hashes % TileId.FULL);
            if (width > 0) {
                byte[] read = stored.read(new TileId(edge.size(), hashes / TileId.FULL, width));
                System.arraycopy(read, 0, tile, 0, width * Hash.SIZE);
            }
            edge.add(tile);
        }
    }

    public long size() {
        return size;
    }

    /** Appends a leaf by its hash; hands over every tile that it fills. */
    public void append(Hash leaf) {
        put(0, size++, leaf);
    }

    private void put(int level, long index, Hash hash) {
        if (edge.size() == level) {
            edge.add(new byte[TileId.FULL * Hash.SIZE]);
        }
        byte[] tile = edge.get(level);
        int place = (int) (index % TileId.FULL);
        hash.copyTo(tile, place * Hash.SIZE);
        changed[level] = true;
        if (place == TileId.FULL - 1) {
            sink.write(new TileId(level, index / TileId.FULL, TileId.FULL), tile.clone());
            changed[level] = false;
            put(level + 1, index / TileId.FULL, Tiles.rootOf(tile, 0, TileId.FULL));
        }
    }

    /** Hands over the partial tiles that changed since the last time, and gives the root. */
    public Hash flush() {
        for (int level = 0; level < edge.size(); level++) {
            long hashes = size >> (TileId.HEIGHT * level);
            int width = (int) (hashes % TileId.FULL);
            if (width > 0 && changed[level]) {
                byte[] tile = Arrays.copyOf(edge.get(level), width * Hash.SIZE);
                sink.write(new TileId(level, hashes / TileId.FULL, width), tile);
                changed[level] = false;
            }
        }
        return root();
    }

    /** The root of the leaves so far: everything that it needs stands in the right edge. */
    public Hash root() {
        return new Tiles(size, tile -> edge.get(tile.level())).root(size);
    }
}
