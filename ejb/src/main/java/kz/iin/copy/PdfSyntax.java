package kz.iin.copy;

import java.nio.charset.StandardCharsets;

/** Letters and tokens of a PDF (ISO 32000-1, 7.2 and 7.3), read forwards from anywhere. */
final class PdfSyntax {

    /** What stands for a string, whose letters nobody asks for. */
    static final String STRING = "(";

    static final String NOTHING = "";

    private static final int HEX = 16;

    private final byte[] bytes;
    private int at;

    PdfSyntax(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int position() {
        return at;
    }

    /** A name with its slash, a bracket, a word, {@link #STRING}, or {@link #NOTHING} at the end of the file. */
    String next() {
        skipBlanks();
        if (at == bytes.length) {
            return NOTHING;
        }
        return switch (bytes[at]) {
            case '/' -> name();
            case '(' -> literal();
            case '<' -> doubled('<') ? "<<" : hexadecimal();
            case '>' -> doubled('>') ? ">>" : single();
            case '[', ']', '{', '}', ')' -> single();
            default -> word();
        };
    }

    /** With its slash; letters may be written as {@code #} and two digits (7.3.5). */
    String name() {
        StringBuilder name = new StringBuilder("/");
        for (at++; at < bytes.length && isRegular(bytes[at]); at++) {
            int letter = bytes[at] == '#' ? escaped() : -1;
            name.append((char) (letter < 0 ? Byte.toUnsignedInt(bytes[at]) : letter));
            at += letter < 0 ? 0 : 2;
        }
        return name.toString();
    }

    private int escaped() {
        if (at + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at + 1], HEX);
        int low = Character.digit(bytes[at + 2], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }

    private void skipBlanks() {
        while (at < bytes.length && (isBlank(bytes[at]) || bytes[at] == '%')) {
            if (bytes[at] == '%') {
                skipComment();
            } else {
                at++;
            }
        }
    }

    private void skipComment() {
        while (at < bytes.length && bytes[at] != '\r' && bytes[at] != '\n') {
            at++;
        }
    }

    private String literal() {
        int depth = 0;
        do {
            switch (bytes[at]) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '\\' -> at++;
                default -> {}
            }
            at++;
        } while (depth > 0 && at < bytes.length);
        at = Math.min(at, bytes.length);
        return STRING;
    }

    private String hexadecimal() {
        while (at < bytes.length && bytes[at] != '>') {
            at++;
        }
        at = Math.min(at + 1, bytes.length);
        return STRING;
    }

    private boolean doubled(char bracket) {
        boolean doubled = at + 1 < bytes.length && bytes[at + 1] == bracket;
        at += doubled ? 2 : 0;
        return doubled;
    }

    private String single() {
        return String.valueOf((char) bytes[at++]);
    }

    private String word() {
        int start = at;
        while (at < bytes.length && isRegular(bytes[at])) {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0;
    }

    private static boolean isRegular(byte letter) {
        return !isBlank(letter) && "()<>[]{}/%".indexOf(letter) < 0;
    }
}
