package io.kaifang.ledger.note;

final class TypedKey {

    final KeyType type;
    final byte[] key;

    TypedKey(KeyType type, byte[] key) {
        this.type = type;
        this.key = key;
    }
}
