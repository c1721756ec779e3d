package kz.iin.web.soap;

import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;

/**
 * A file that is fetched part by part while it is sent, and never lies in memory as a whole.
 */
final class PartedSource implements DataSource {

    private final String mediaType;
    private final long size;
    private final LongFunction<byte[]> partFrom;

    /** @param partFrom gives the bytes that follow a place in the file, as many as come at once */
    PartedSource(String mediaType, long size, LongFunction<byte[]> partFrom) {
        this.mediaType = mediaType;
        this.size = size;
        this.partFrom = partFrom;
    }

    @Override
    public InputStream getInputStream() {
        return new SequenceInputStream(new Parts());
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("it is only read");
    }

    @Override
    public String getContentType() {
        return mediaType;
    }

    @Override
    public String getName() {
        return "";
    }

    private final class Parts implements Enumeration<InputStream> {

        private long read;

        @Override
        public boolean hasMoreElements() {
            return read < size;
        }

        @Override
        public InputStream nextElement() {
            byte[] part = partFrom.apply(read);
            if (part.length == 0) {
                throw new NoSuchElementException("the file is shorter than it was");
            }
            read += part.length;
            return new ByteArrayInputStream(part);
        }
    }
}
