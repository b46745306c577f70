package io.kaifang.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** transparency-dev/merkle's proofs, right and wrong: the right ones hold, every wrong one is refused. */
class ProofVectorsTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors/testdata");

    static List<Path> inclusion() throws IOException {
        return files("inclusion");
    }

    static List<Path> consistency() throws IOException {
        return files("consistency");
    }

    @Test
    void none_of_the_vectors_got_lost() throws IOException {
        assertThat(inclusion()).hasSize(98);
        assertThat(consistency()).hasSize(98);
    }

    @ParameterizedTest
    @MethodSource
    void inclusion(Path file) throws IOException {
        JsonNode vector = new ObjectMapper().readTree(file.toFile());
        var proof = new InclusionProof(
                vector.get("leafIdx").asLong(), vector.get("treeSize").asLong(), path(vector.get("proof")));
        judge(vector, () -> proof.verify(hash(vector.get("leafHash")), hash(vector.get("root"))));
    }

    @ParameterizedTest
    @MethodSource
    void consistency(Path file) throws IOException {
        JsonNode vector = new ObjectMapper().readTree(file.toFile());
        var proof = new ConsistencyProof(
                vector.get("size1").asLong(), vector.get("size2").asLong(), path(vector.get("proof")));
        judge(vector, () -> proof.verify(hash(vector.get("root1")), hash(vector.get("root2"))));
    }

    private static void judge(JsonNode vector, ThrowingCallable check) {
        if (vector.get("wantErr").asBoolean()) {
            assertThatThrownBy(check).isInstanceOf(ProofRefused.class);
        } else {
            assertThatCode(check).doesNotThrowAnyException();
        }
    }

    private static List<Hash> path(JsonNode proof) {
        return StreamSupport.stream(proof.spliterator(), false)
                .map(ProofVectorsTest::hash)
                .toList();
    }

    private static Hash hash(JsonNode base64) {
        return Hash.of(Base64.getDecoder().decode(base64.asText("")));
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(VECTORS.resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
