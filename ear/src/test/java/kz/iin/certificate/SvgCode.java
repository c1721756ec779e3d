package kz.iin.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code in SVG: one path of the dark modules. */
final class SvgCode {

    private SvgCode() {}

    static String of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.QR_COMPACT,
                                    true));
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\" viewBox=\"0 0 %1$d %1$d\"><path d=\"%2$s\"/></svg>"
                    .formatted(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("text must fit into a QR code", e);
        }
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        int width = modules.getWidth();
        for (int module = 0; module < width * modules.getHeight(); module++) {
            if (modules.get(module % width, module / width)) {
                path.append('M')
                        .append(module % width)
                        .append(' ')
                        .append(module / width)
                        .append("h1v1h-1z");
            }
        }
        return path.toString();
    }
}
