package io.kaifang.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @ParameterizedTest
    @CsvSource({"0,000", "255,255", "1234067,x001/x234/067", "123456789,x123/x456/789", "1000,x001/000"})
    void a_tile_has_one_path(long number, String path) {
        assertThat(new TileId(3, number, 256).path()).isEqualTo("tile/3/" + path);
        assertThat(TilePath.parse("3", path)).isEqualTo(new TileId(3, number, 256));
        assertThat(TilePath.parse("3", path + ".p/17")).isEqualTo(new TileId(3, number, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "00",
                "0000",
                "x000/000",
                "001/234",
                "x001",
                "x01/234",
                "000.p/0",
                "000.p/256",
                "000.p/007",
                "000.p/",
                "000.p/300",
                "-01",
                "../000",
                "000/",
                "x999/x999/x999/x999/x999/x999/x999/999"
            })
    void no_other_writing_of_a_path_is_understood(String path) {
        assertThatThrownBy(() -> TilePath.parse("0", path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TilePath.parse("00", "000")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TilePath.parse("64", "000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seventy_thousand_entries_make_277_tiles() {
        assertThat(tiles(70_000))
                .hasSize(277)
                .contains(
                        new TileId(0, 272, 256),
                        new TileId(0, 273, 112),
                        new TileId(1, 0, 256),
                        new TileId(1, 1, 17),
                        new TileId(2, 0, 1));
        assertThat(tiles(256)).containsExactly(new TileId(0, 0, 256), new TileId(1, 0, 1));
        assertThat(tiles(0)).isEmpty();
    }

    /** What a tree hands over that grows at once. */
    private static List<TileId> tiles(int size) {
        var tiles = new ArrayList<TileId>();
        var tree = new GrowingTree(0, _ -> new byte[0], (tile, _) -> tiles.add(tile));
        for (int i = 0; i < size; i++) {
            tree.append(Hash.OF_EMPTY_TREE);
        }
        tree.flush();
        return tiles;
    }

    @Test
    void bundles_are_read_as_they_were_written() {
        List<byte[]> entries = List.of(new byte[0], new byte[] {1, 2}, new byte[EntryBundle.LONGEST_ENTRY]);
        byte[] bundle = EntryBundle.write(entries);
        assertThat(EntryBundle.read(bundle)).usingRecursiveComparison().isEqualTo(entries);
        assertThatThrownBy(() -> EntryBundle.read(java.util.Arrays.copyOf(bundle, bundle.length - 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry 2");
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[EntryBundle.LONGEST_ENTRY + 1])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tree_grown_in_steps_and_reopened_from_its_tiles_equals_the_simple_one() {
        var leaves = new ArrayList<Hash>();
        for (int i = 0; i < 66_500; i++) {
            leaves.add(Hash.ofEntry(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)}));
        }
        var simple = new ListNodes(leaves);
        Map<String, byte[]> store = new HashMap<>();
        long size = 0;
        for (int step : List.of(1, 255, 1, 255, 300, 64_000, 723, 1, 0, 964)) {
            Tiles.Reader reader = tile -> Objects.requireNonNull(store.get(place(tile)));
            var tree = new GrowingTree(size, reader, (tile, hashes) -> store.put(place(tile), hashes));
            for (int i = 0; i < step; i++) {
                tree.append(leaves.get((int) size + i));
            }
            size += step;
            assertThat(tree.flush()).isEqualTo(simple.root(size));
            var tiles = new Tiles(size, reader);
            for (long index : List.of(0L, size / 3, size - 1)) {
                InclusionProof proof = InclusionProof.of(index, size, tiles);
                assertThat(proof).isEqualTo(InclusionProof.of(index, size, simple));
                proof.verify(leaves.get((int) index), simple.root(size));
            }
            ConsistencyProof.of(1, size, tiles).verify(simple.root(1), simple.root(size));
        }
        assertThat(size).isEqualTo(66_500);
    }

    private static String place(TileId tile) {
        return tile.level() + "/" + tile.number();
    }
}
