package io.kaifang.delivery.batch;

import io.kaifang.contracts.Tag;

/** A batch of access records, named by its first number: {@code b-000000000042}. So a batch closed twice is the same batch. */
public record BatchId(String value) {
    public static BatchId startingAt(long firstSequence) {
        return new BatchId("b-%012d".formatted(firstSequence));
    }

    public Tag tag() {
        return new Tag("access-batch", value);
    }
}
