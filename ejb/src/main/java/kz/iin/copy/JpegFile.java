package kz.iin.copy;

import java.nio.ByteBuffer;

/** A JPEG file: segments from SOI to EOI (ISO/IEC 10918-1, B.1.1), where the file ends, too. */
final class JpegFile {

    private static final int MARK = 0xFF;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int SOF0 = 0xC0;
    private static final int SOF15 = 0xCF;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;

    private static final int LENGTH_BYTES = 2;
    private static final int HEIGHT_IN_FRAME = 1;
    private static final int WIDTH_IN_FRAME = 3;
    private static final int FRAME_BYTES = 6;

    private final ByteBuffer bytes;
    private boolean hasFrame;
    private boolean hasScan;

    private JpegFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static void inspect(byte[] bytes) {
        new JpegFile(ByteBuffer.wrap(bytes)).walk();
    }

    private void walk() {
        require(nextMarker() == SOI);
        for (int marker = nextMarker(); marker != EOI; marker = nextMarker()) {
            segment(marker);
            if (marker == SOS) {
                hasScan = true;
                skipScan();
            }
        }
        require(hasFrame && hasScan && !bytes.hasRemaining());
    }

    /** A marker may have fill bytes before it (B.1.1.2). */
    private int nextMarker() {
        require(unsigned() == MARK);
        int marker = unsigned();
        while (marker == MARK) {
            marker = unsigned();
        }
        return marker;
    }

    private void segment(int marker) {
        require(bytes.remaining() >= LENGTH_BYTES);
        int length = Short.toUnsignedInt(bytes.getShort()) - LENGTH_BYTES;
        require(length >= 0 && length <= bytes.remaining());
        if (isFrame(marker)) {
            frame(length);
        }
        bytes.position(bytes.position() + length);
    }

    private void frame(int length) {
        require(length >= FRAME_BYTES);
        int at = bytes.position();
        Pixels.require(
                Short.toUnsignedInt(bytes.getShort(at + WIDTH_IN_FRAME)),
                Short.toUnsignedInt(bytes.getShort(at + HEIGHT_IN_FRAME)));
        hasFrame = true;
    }

    /** Up to the next marker: in a scan a zero follows each byte that looks like one (B.1.1.5). */
    private void skipScan() {
        while (true) {
            if (unsigned() == MARK && !isInScan(unsigned())) {
                bytes.position(bytes.position() - 2);
                return;
            }
        }
    }

    private static boolean isInScan(int marker) {
        return marker == 0 || marker >= RST0 && marker <= RST7;
    }

    private static boolean isFrame(int marker) {
        return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
    }

    private int unsigned() {
        require(bytes.hasRemaining());
        return Byte.toUnsignedInt(bytes.get());
    }

    private static void require(boolean holds) {
        InspectFile.require(holds, CopyRule.COPY_WHOLE);
    }
}
