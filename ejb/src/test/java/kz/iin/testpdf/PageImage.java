package kz.iin.testpdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a file as a scanner sees it: in shades of grey. */
public final class PageImage {

    private final BufferedImage image;

    private PageImage(BufferedImage image) {
        this.image = image;
    }

    public static PageImage of(byte[] pdf, double dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PageImage(new PDFRenderer(document).renderImageWithDPI(0, (float) dotsPerInch, ImageType.GRAY));
        }
    }

    /** As it lies when it was put on the glass askew. */
    public PageImage turned(double degrees) {
        BufferedImage turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return new PageImage(turned);
    }

    /** As a scanner with so many times fewer dots sees it: each dot the mean of what is under it. */
    public PageImage coarser(int times) {
        int width = image.getWidth() / times;
        int height = image.getHeight() / times;
        Image mean = image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        BufferedImage coarser = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        coarser.createGraphics().drawImage(mean, 0, 0, null);
        return new PageImage(coarser);
    }

    /** Nothing is seen better thereby, but readers of codes find their way in dots that are not too few. */
    public PageImage magnified(int times) {
        int width = image.getWidth() * times;
        int height = image.getHeight() * times;
        BufferedImage magnified = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = magnified.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return new PageImage(magnified);
    }

    public PageImage upperHalf() {
        return new PageImage(image.getSubimage(0, 0, image.getWidth(), image.getHeight() / 2));
    }

    /** @return the file */
    public Path write(Path png) throws IOException {
        ImageIO.write(image, "png", png.toFile());
        return png;
    }
}
