package io.kaifang.accessrequest.attachment;

/** A file's name as its owner may see it again: never a path, never used as one. */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    static String harmless(String given, DocumentType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        last.codePoints().filter(FileName::isShown).limit(LONGEST).forEach(shown::appendCodePoint);
        String name = shown.toString().strip();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name.replace(".", "");
        return (stem.isBlank() ? "document" : stem) + type.suffix();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            // among the format characters are those that turn the writing direction and make exe look like txt
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> "\"<>|:*?;%".indexOf(c) < 0;
        };
    }
}
