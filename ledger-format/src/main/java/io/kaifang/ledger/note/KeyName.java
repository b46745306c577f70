package io.kaifang.ledger.note;

final class KeyName {

    private KeyName() {}

    static String checked(String name) {
        if (name.isEmpty() || name.contains("+") || name.codePoints().anyMatch(KeyName::forbidden)) {
            throw new NoteRefused("not a key's name: '" + name + "'");
        }
        return name;
    }

    private static boolean forbidden(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
