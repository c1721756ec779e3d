package kz.iin.application;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.iin.shared.Sha256;

/** The bytes of a document copy: PDF, JPEG or PNG. What they are is told by themselves, never by a name. */
public final class CopyContent {

    private final CopyKind kind;
    private final byte[] bytes;
    private final Format format;

    /**
     * @param bytes the file; not copied, for it may be large: the caller hands it over
     * @throws IllegalArgumentException if it is neither PDF, JPEG nor PNG
     */
    public CopyContent(CopyKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
        this.format = Format.of(bytes);
    }

    public CopyKind kind() {
        return kind;
    }

    /** The file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public String mediaType() {
        return format.mediaType;
    }

    public byte[] sha256() {
        return Sha256.of(bytes);
    }

    private enum Format {
        PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
        JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
        PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

        private final String mediaType;
        private final byte[] signature;

        Format(String mediaType, int... signature) {
            this.mediaType = mediaType;
            this.signature = new byte[signature.length];
            for (int i = 0; i < signature.length; i++) {
                this.signature[i] = (byte) signature[i];
            }
        }

        static Format of(byte[] bytes) {
            return Stream.of(values())
                    .filter(format -> format.begins(bytes))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("documentCopy/content: a PDF, JPEG or PNG file"));
        }

        private boolean begins(byte[] bytes) {
            return bytes.length > signature.length
                    && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
        }
    }
}
