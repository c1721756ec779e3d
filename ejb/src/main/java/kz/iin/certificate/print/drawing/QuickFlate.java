package kz.iin.certificate.print.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.fop.pdf.FlateFilter;

/** Compresses as FOP does, but looks less far for what repeats: a third of the time for an eighth more bytes. */
final class QuickFlate extends FlateFilter {

    private static final int LEVEL = 4;
    private static final int BUFFER = 8192;

    @Override
    public OutputStream applyFilter(OutputStream out) {
        return new Compressed(out);
    }

    private static final class Compressed extends DeflaterOutputStream {

        Compressed(OutputStream out) {
            super(out, new Deflater(LEVEL), BUFFER);
        }

        /** A deflater that is not ours to end would be kept until the garbage is collected. */
        @Override
        public void close() throws IOException {
            super.close();
            def.end();
        }
    }
}
