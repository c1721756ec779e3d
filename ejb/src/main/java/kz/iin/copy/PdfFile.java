package kz.iin.copy;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF file. Readers disagree on where an object stands, and whoever hides one makes use of it: so a name counts wherever
 * in the file it stands, and so does the word that begins an object. What is packed are pictures and pages, which run
 * nothing, and streams of objects, which are unpacked and looked through the same way.
 */
final class PdfFile {

    /**
     * Actions and what brings them along (ISO 32000-1, 12.6.4 and 13; 7.11.4; 12.7.8). A jump into another file, a thread
     * of it or a film may name one on a stranger's server, and the viewer's machine signs in there.
     */
    private static final Set<String> ACTIVE = Set.of(
            "/JavaScript",
            "/Launch",
            "/EmbeddedFile",
            "/EmbeddedFiles",
            "/RichMedia",
            "/Rendition",
            "/GoToE",
            "/GoToR",
            "/Thread",
            "/Movie",
            "/SubmitForm",
            "/ImportData");

    /** Only together: three letters stand anywhere in some megabytes of a picture. */
    private static final Set<String> FORM_OF_XFA = Set.of("/AcroForm", "/XFA");

    /** Of those names, and of one that hides its first letter. */
    private static final String INITIALS = "JLERGTMSIAX#";

    private static final String ENCRYPTED = "/Encrypt";
    private static final String END = "%%EOF";
    private static final String OBJECT = "obj";
    private static final String STREAM = "stream";
    private static final int PIECE = 8192;

    /** The dictionaries of an honest file do not lie in each other. */
    private static final int MOST_READINGS = 4;

    private final byte[] bytes;
    private final Set<String> found = new HashSet<>();
    private long syntaxRead;
    private long unpacked;
    private long unpackedFrom;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static void inspect(byte[] bytes) {
        InspectFile.require(endsAsItShould(bytes), CopyRule.COPY_WHOLE);
        new PdfFile(bytes).lookThrough();
    }

    private static boolean endsAsItShould(byte[] bytes) {
        int end = bytes.length;
        while (end > END.length() && PdfSyntax.isBlank(bytes[end - 1])) {
            end--;
        }
        return stands(END, bytes, end - END.length());
    }

    private void lookThrough() {
        note(bytes);
        InspectFile.require(!found.contains(ENCRYPTED), CopyRule.COPY_ENCRYPTED);
        for (int at = 1; at <= bytes.length - OBJECT.length(); at++) {
            if (bytes[at] == 'o' && bytes[at - 1] != 'd' && stands(OBJECT, bytes, at)) {
                object(at + OBJECT.length());
            }
        }
        boolean active = found.stream().anyMatch(ACTIVE::contains) || found.containsAll(FORM_OF_XFA);
        InspectFile.require(!active, CopyRule.COPY_ACTIVE);
    }

    private void note(byte[] text) {
        for (int at = 0; at < text.length - 1; at++) {
            if (text[at] == '/' && INITIALS.indexOf(text[at + 1]) >= 0) {
                note(new PdfSyntax(text, at).name());
            }
        }
    }

    private void note(String name) {
        if (name.equals(ENCRYPTED) || ACTIVE.contains(name) || FORM_OF_XFA.contains(name)) {
            found.add(name);
        }
    }

    private void object(int at) {
        PdfSyntax syntax = new PdfSyntax(bytes, at);
        Optional<PdfDictionary> dictionary = PdfDictionary.read(syntax);
        syntaxRead += syntax.position() - at;
        requireLegible(syntaxRead <= (long) MOST_READINGS * bytes.length);
        dictionary
                .filter(PdfDictionary::isOfObjects)
                .filter(PdfDictionary::isPacked)
                .filter(packed -> syntax.next().equals(STREAM))
                .ifPresent(packed -> {
                    requireLegible(packed.isPlainlyDeflated());
                    note(unpacked(contentAfter(syntax.position())));
                });
    }

    /** A stream begins on the next line (ISO 32000-1, 7.3.8.1). */
    private int contentAfter(int at) {
        int line = stands("\r", bytes, at) ? at + 1 : at;
        requireLegible(stands("\n", bytes, line));
        return line + 1;
    }

    private byte[] unpacked(int start) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished()) {
                int length = inflater.inflate(piece);
                unpacked += length;
                requireLegible((length > 0 || inflater.finished()) && unpacked <= InspectFile.MOST_BYTES);
                content.write(piece, 0, length);
            }
            unpackedFrom += inflater.getBytesRead();
            requireLegible(unpackedFrom <= bytes.length);
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw InspectFile.broken(CopyRule.COPY_LEGIBLE);
        } finally {
            inflater.end();
        }
    }

    private static void requireLegible(boolean holds) {
        InspectFile.require(holds, CopyRule.COPY_LEGIBLE);
    }

    private static boolean stands(String word, byte[] text, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= text.length || text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
