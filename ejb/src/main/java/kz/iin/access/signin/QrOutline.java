package kz.iin.access.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as the path of an SVG, one unit a module.
 *
 * @param size of its side, with the quiet zone
 */
public record QrOutline(int size, String path) {

    /** ISO/IEC 18004. */
    private static final int QUIET_ZONE = 4;

    public static QrOutline of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            String path = IntStream.range(0, modules.getHeight())
                    .mapToObj(y -> row(modules, y))
                    .collect(Collectors.joining());
            return new QrOutline(modules.getWidth(), path);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("text must fit into a QR code", tooLong);
        }
    }

    private static String row(BitMatrix modules, int y) {
        return IntStream.range(0, modules.getWidth())
                .filter(x -> modules.get(x, y))
                .mapToObj(x -> "M" + x + " " + y + "h1v1h-1z")
                .collect(Collectors.joining());
    }

    /** Withholds what it encodes. */
    @Override
    public String toString() {
        return "QrOutline";
    }
}
