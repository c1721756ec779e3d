package kz.iin.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as other programs write them, and the same with something wrong. */
final class CopyFixture {

    private CopyFixture() {}

    static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    static byte[] pdf() throws IOException {
        return pdf(document -> {}, CompressParameters.NO_COMPRESSION);
    }

    /** A PDF of one page. */
    static byte[] pdf(Change change, CompressParameters packing) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.applyTo(document);
            document.save(file, packing);
        }
        return file.toByteArray();
    }

    /** A PDF of so many bytes, most of them of no meaning. */
    static byte[] pdfOf(int size) {
        byte[] file = new byte[size];
        Arrays.fill(file, (byte) ' ');
        System.arraycopy(bytes("%PDF-1.7\n"), 0, file, 0, 9);
        System.arraycopy(bytes("%%EOF"), 0, file, size - 5, 5);
        return file;
    }

    /** A PDF with those objects, each letter one byte. */
    static byte[] pdfWith(String objects) {
        return bytes("%PDF-1.7\n" + objects + "\n%%EOF\n");
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            file.writeBytes(part);
        }
        return file.toByteArray();
    }

    /** A picture that says of itself that it is that large, with a checksum that fits. */
    static byte[] pngSaying(int width, int height) throws IOException {
        byte[] file = picture("png");
        ByteBuffer header = ByteBuffer.wrap(file);
        header.putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(file, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        return file;
    }

    /** An empty archive with that comment. */
    static byte[] archive(String comment) {
        char length = (char) comment.length();
        return bytes("PK\u0005\u0006" + "\0".repeat(16) + (char) (length & 0xFF) + (char) (length >> 8) + comment);
    }

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    @FunctionalInterface
    interface Change {
        void applyTo(PDDocument document) throws IOException;
    }
}
