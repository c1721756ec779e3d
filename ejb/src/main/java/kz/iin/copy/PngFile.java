package kz.iin.copy;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** A PNG file: chunks from IHDR to IEND, each with its checksum (ISO/IEC 15948, 5), and IEND is the end of the file. */
final class PngFile {

    private static final int SIGNATURE_BYTES = 8;
    private static final int TYPE_BYTES = 4;
    private static final int CHUNK_BYTES = 12;
    private static final int HEADER_BYTES = 13;

    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;

    private final ByteBuffer bytes;
    private boolean hasData;

    private PngFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static void inspect(byte[] bytes) {
        new PngFile(ByteBuffer.wrap(bytes).position(SIGNATURE_BYTES)).walk();
    }

    private void walk() {
        int header = bytes.position() + Integer.BYTES + TYPE_BYTES;
        require(nextChunk() == IHDR && bytes.position() == header + HEADER_BYTES + Integer.BYTES);
        Pixels.require(
                Integer.toUnsignedLong(bytes.getInt(header)),
                Integer.toUnsignedLong(bytes.getInt(header + Integer.BYTES)));
        int type = nextChunk();
        while (type != IEND) {
            hasData |= type == IDAT;
            type = nextChunk();
        }
        require(hasData && !bytes.hasRemaining());
    }

    private int nextChunk() {
        require(bytes.remaining() >= CHUNK_BYTES);
        int length = bytes.getInt();
        require(length >= 0 && length <= bytes.remaining() - CHUNK_BYTES + Integer.BYTES);
        CRC32 checksum = new CRC32();
        checksum.update(bytes.array(), bytes.position(), TYPE_BYTES + length);
        int type = bytes.getInt();
        bytes.position(bytes.position() + length);
        require(bytes.getInt() == (int) checksum.getValue());
        return type;
    }

    private static void require(boolean holds) {
        InspectFile.require(holds, CopyRule.COPY_WHOLE);
    }
}
