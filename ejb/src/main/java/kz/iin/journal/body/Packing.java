package kz.iin.journal.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes made smaller, if that makes them smaller. Scans are small already: messages with attachments are not tried. */
final class Packing {

    private static final int TOO_SMALL = 256;

    private final byte[] bytes;
    private final boolean packed;

    private Packing(byte[] bytes, boolean packed) {
        this.bytes = bytes;
        this.packed = packed;
    }

    static Packing of(Body body) {
        byte[] bytes = body.bytes();
        boolean hasAttachments = body.mediaType().toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (bytes.length < TOO_SMALL || hasAttachments) {
            return new Packing(bytes, false);
        }
        byte[] smaller = pack(bytes);
        return smaller.length < bytes.length ? new Packing(smaller, true) : new Packing(bytes, false);
    }

    static byte[] unpack(byte[] packed) {
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isPacked() {
        return packed;
    }

    private static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream smaller = new ByteArrayOutputStream(bytes.length / 2);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(smaller, deflater)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return smaller.toByteArray();
    }
}
