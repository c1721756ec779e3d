package kz.iin.copy;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the file of a copy can be. Its first bytes tell, never a name. */
public enum FileFormat {
    PDF("application/pdf", PdfFile::inspect, '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", JpegFile::inspect, 0xFF, 0xD8, 0xFF),
    PNG("image/png", PngFile::inspect, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String mediaType;
    private final Consumer<byte[]> inspection;
    private final byte[] signature;

    FileFormat(String mediaType, Consumer<byte[]> inspection, int... signature) {
        this.mediaType = mediaType;
        this.inspection = inspection;
        this.signature = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) {
            this.signature[i] = (byte) signature[i];
        }
    }

    static Optional<FileFormat> of(byte[] bytes) {
        return Stream.of(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    void inspect(byte[] bytes) {
        inspection.accept(bytes);
    }

    private boolean begins(byte[] bytes) {
        return bytes.length > signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
