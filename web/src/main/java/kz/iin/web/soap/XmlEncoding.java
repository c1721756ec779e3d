package kz.iin.web.soap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the letters of an XML message are encoded. What comes first decides: the byte order mark, the {@code charset} of
 * the Content-Type, the message's own XML declaration (RFC 7303, section 3). Where two of them contradict each other,
 * the later one is not believed.
 */
final class XmlEncoding {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    private final InputStream body;
    private final Optional<String> name;

    private XmlEncoding(InputStream body, Optional<String> name) {
        this.body = body;
        this.name = name;
    }

    /** @throws NotAccepted if the Content-Type names a charset that nobody knows */
    static XmlEncoding of(InputStream body, Optional<String> contentType) throws IOException {
        Optional<String> charset = charsetIn(contentType);
        InputStream markable = new BufferedInputStream(body);
        Optional<Mark> mark = Mark.at(markable);
        if (mark.isPresent()) {
            markable.skipNBytes(mark.get().bytes.length);
        }
        return new XmlEncoding(markable, mark.map(found -> found.encoding).or(() -> charset));
    }

    /** What the Content-Type says. */
    static Optional<String> charsetIn(Optional<String> contentType) throws NotAccepted {
        Optional<String> charset =
                contentType.map(CHARSET::matcher).filter(Matcher::find).map(found -> found.group(1));
        if (charset.isPresent() && !isKnown(charset.get())) {
            throw new NotAccepted(FaultCode.NOT_SOAP);
        }
        return charset;
    }

    /** Empty when the XML declaration is to decide. */
    Optional<String> name() {
        return name;
    }

    /** Without its mark. */
    InputStream body() {
        return body;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException illegible) {
            return false;
        }
    }

    /** Longer ones first: that of UTF-32LE begins like that of UTF-16LE. */
    private enum Mark {
        UTF_32BE("0000FEFF", "UTF-32BE"),
        UTF_32LE("FFFE0000", "UTF-32LE"),
        UTF_8("EFBBBF", "UTF-8"),
        UTF_16BE("FEFF", "UTF-16BE"),
        UTF_16LE("FFFE", "UTF-16LE");

        private static final int LONGEST = 4;

        private final byte[] bytes;
        private final String encoding;

        Mark(String hex, String encoding) {
            this.bytes = HexFormat.of().parseHex(hex);
            this.encoding = encoding;
        }

        static Optional<Mark> at(InputStream markable) throws IOException {
            markable.mark(LONGEST);
            byte[] beginning = markable.readNBytes(LONGEST);
            markable.reset();
            return Stream.of(values()).filter(mark -> mark.begins(beginning)).findFirst();
        }

        private boolean begins(byte[] content) {
            return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
        }
    }
}
