package io.kaifang.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Vectors of Certificate Transparency (transparency-dev/merkle, constants.go) and of draft-ietf-plants-merkle-tree-certs. */
class ReferenceTreeTest {

    private static final List<byte[]> ENTRIES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private final ListNodes tree = ListNodes.of(ENTRIES);

    @Test
    void roots_of_the_reference_tree() {
        assertThat(IntStream.rangeClosed(0, 8).mapToObj(size -> tree.root(size).hex()))
                .containsExactly(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void leaf_and_node_hashes() {
        assertThat(Hash.ofEntry(ascii("L123456")).hex())
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
        assertThat(Hash.ofChildren(Hash.of(ascii("N123")), Hash.of(ascii("N456")))
                        .hex())
                .isEqualTo("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb");
        assertThat(Hash.ofEntry(ascii("hello world")).base64())
                .isEqualTo("TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=");
    }

    @Test
    void inclusion_paths() {
        assertThat(InclusionProof.of(0, 8, tree).path())
                .map(Hash::base64)
                .containsExactly(
                        "lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=",
                        "Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=",
                        "a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=");
        assertThat(InclusionProof.of(1, 5, tree).path())
                .map(Hash::base64)
                .containsExactly(
                        "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=",
                        "Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=",
                        "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=");
    }

    @Test
    void consistency_paths() {
        assertThat(ConsistencyProof.of(6, 8, tree).path())
                .map(Hash::base64)
                .containsExactly(
                        "DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=",
                        "yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=",
                        "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=");
        assertThat(ConsistencyProof.of(2, 5, tree).path())
                .map(Hash::base64)
                .containsExactly(
                        "Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=", "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=");
    }

    @Test
    void rolling_hashes_and_inclusion_paths_of_every_valid_subtree_up_to_130_leaves() throws Exception {
        MessageDigest hashes = MessageDigest.getInstance("SHA-256");
        MessageDigest paths = MessageDigest.getInstance("SHA-256");
        for (int end = 0; end <= 130; end++) {
            for (int start = 0; start <= end; start++) {
                int size = end - start;
                if (size > 0 && start % (size == 1 ? 1 : 2 * Integer.highestOneBit(size - 1)) != 0) {
                    continue;
                }
                ListNodes subtree = ListNodes.of(bytes(start, end));
                hashes.update(ascii(
                        "[%d, %d) %s\n".formatted(start, end, subtree.root(size).hex())));
                for (int index = 0; index < size; index++) {
                    var line = new ArrayList<String>();
                    line.add("%d [%d, %d)".formatted(start + index, start, end));
                    InclusionProof.of(index, size, subtree).path().forEach(hash -> line.add(hash.hex()));
                    paths.update(ascii(String.join(" ", line) + "\n"));
                }
            }
        }
        assertThat(HexFormat.of().formatHex(hashes.digest()))
                .isEqualTo("b82806ad4265bb151c1119c0f4db437bb4d1a1f887b3a7fba1cd4ebf552e3e81");
        assertThat(HexFormat.of().formatHex(paths.digest()))
                .isEqualTo("ac2a8f989e44d99e399db448050ff5f19757df53cfb716aa81015d3955d8163f");
    }

    private static List<byte[]> bytes(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new byte[] {(byte) i}).toList();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
