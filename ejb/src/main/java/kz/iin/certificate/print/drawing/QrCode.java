package kz.iin.certificate.print.drawing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

/** A QR code of squares without seams: all of them are one outline. */
final class QrCode implements Graphics2DImagePainter {

    /** Four modules are what the standard asks for (ISO/IEC 18004); fewer and readers fail. */
    private static final int QUIET_ZONE = 4;

    /** Diagonals. */
    private static final int MASK = 3;

    private static final Map<EncodeHintType, ?> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            // the digits of a proof in less than half of the bits that letters take
            EncodeHintType.QR_COMPACT,
            true,
            EncodeHintType.MARGIN,
            QUIET_ZONE,
            // to choose the best of the eight takes long, and a proof is like chance under each of them
            EncodeHintType.QR_MASK_PATTERN,
            MASK);

    private final BitMatrix modules;

    QrCode(String text) {
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("text must fit into a QR code", e);
        }
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area) {
        double module = area.getWidth() / modules.getWidth();
        graphics.translate(area.getX(), area.getY());
        graphics.scale(module, module);
        graphics.setColor(Color.BLACK);
        graphics.fill(new ModuleOutline(modules).path());
    }

    @Override
    public Dimension getImageSize() {
        return Drawing.SIZE;
    }
}
