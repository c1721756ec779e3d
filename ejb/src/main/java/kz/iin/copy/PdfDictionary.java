package kz.iin.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a dictionary, as far as it must be known whether its stream holds objects, and how they are packed. */
final class PdfDictionary {

    private static final List<String> DEFLATED = List.of("/FlateDecode", "/Fl", "[ /FlateDecode ]", "[ /Fl ]");

    private final List<String> keys = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private PdfDictionary() {}

    /** The dictionary that begins there; empty when none does, or it has no end. */
    static Optional<PdfDictionary> read(PdfSyntax syntax) {
        return syntax.next().equals("<<") ? new PdfDictionary().filled(syntax) : Optional.empty();
    }

    /** A name is a key when the key before has its value already. */
    private Optional<PdfDictionary> filled(PdfSyntax syntax) {
        StringBuilder value = new StringBuilder();
        int depth = 0;
        for (String token = syntax.next(); !token.equals(PdfSyntax.NOTHING); token = syntax.next()) {
            if (depth == 0 && token.equals(">>")) {
                values.add(value.toString().strip());
                return Optional.of(this);
            }
            if (depth == 0 && token.startsWith("/") && (keys.isEmpty() || value.length() > 0)) {
                begin(token, value);
            } else {
                value.append(token).append(' ');
                depth += depthOf(token);
            }
        }
        return Optional.empty();
    }

    private void begin(String key, StringBuilder value) {
        if (!keys.isEmpty()) {
            values.add(value.toString().strip());
        }
        keys.add(key);
        value.setLength(0);
    }

    private static int depthOf(String token) {
        return switch (token) {
            case "<<", "[" -> 1;
            case ">>", "]" -> -1;
            default -> 0;
        };
    }

    /** Whether a stream with this dictionary can be one of objects: no reader takes one without the first one's place. */
    boolean isOfObjects() {
        return keys.contains("/First") || values.contains("/ObjStm");
    }

    boolean isPacked() {
        return keys.contains("/Filter") || keys.contains("/F");
    }

    /** Deflated, once, with nothing else done to it: what other ways there are only hides something. */
    boolean isPlainlyDeflated() {
        return keys.indexOf("/Filter") == keys.lastIndexOf("/Filter")
                && keys.stream().noneMatch(List.of("/F", "/FFilter", "/DecodeParms", "/DP")::contains)
                && DEFLATED.contains(values.get(keys.indexOf("/Filter")));
    }
}
