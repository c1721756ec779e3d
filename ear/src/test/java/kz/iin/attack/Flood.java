package kz.iin.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.function.LongFunction;

/**
 * A body that goes on and on.
 *
 * @param what      its name in the test
 * @param beginning sent once
 * @param piece     by its number, sent as often as the size takes
 */
record Flood(String what, String contentType, String beginning, LongFunction<String> piece) {

    private static final int CHUNK_CHARACTERS = 64 * 1024;

    private static final String ENVELOPE = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">";

    static Flood ofXml(String what, String beginning, LongFunction<String> piece) {
        return new Flood(what, "text/xml; charset=utf-8", ENVELOPE + beginning, piece);
    }

    static Flood ofParts(String what, String beginning, LongFunction<String> piece) {
        String type =
                "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; start-info=\"text/xml\"; boundary=b";
        String root =
                "--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\nContent-ID: <root>\r\n\r\n";
        return new Flood(what, type, root + beginning, piece);
    }

    /** So many bytes in all. */
    Iterator<byte[]> chunks(long bytes) {
        return new Iterator<>() {

            private String rest = beginning;
            private long pieces;
            private long made;

            @Override
            public boolean hasNext() {
                return made < bytes;
            }

            @Override
            public byte[] next() {
                StringBuilder chunk = new StringBuilder(rest);
                rest = "";
                while (chunk.length() < CHUNK_CHARACTERS) {
                    chunk.append(piece.apply(pieces++));
                }
                made += chunk.length();
                return chunk.toString().getBytes(UTF_8);
            }
        };
    }

    @Override
    public String toString() {
        return what;
    }
}
