package kz.iin.copy.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where a file belongs, and which one it is: with any of it changed, it does not open.
 *
 * @param kind what it is a copy of
 * @param sha256 of the file, in hexadecimal digits
 * @param size of the file
 */
public record Place(long application, String kind, String sha256, long size) {

    /** What one piece of it is bound to: no piece opens in another's stead, and none can be left out. */
    byte[] binding(int piece) {
        byte[] file = (kind + ' ' + sha256).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + file.length)
                .putLong(application)
                .putLong(size)
                .putInt(piece)
                .put(file)
                .array();
    }
}
