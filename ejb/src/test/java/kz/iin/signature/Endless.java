package kz.iin.signature;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of XML that goes on as long as somebody reads: a beginning, and a piece repeated up to a length. */
final class Endless extends InputStream {

    private final byte[] beginning;
    private final String piece;
    private final long length;
    private byte[] current;
    private int at;
    private int pieces;
    private long given;

    /** @param piece with {@code #} where the number of the piece stands */
    Endless(String beginning, String piece, long length) {
        this.beginning = beginning.getBytes(StandardCharsets.US_ASCII);
        this.piece = piece;
        this.length = length;
        this.current = this.beginning;
    }

    /** How many bytes were read. */
    long given() {
        return given;
    }

    @Override
    public int read() {
        if (given == length) {
            return -1;
        }
        if (at == current.length) {
            current = piece.replace("#", Integer.toString(pieces++)).getBytes(StandardCharsets.US_ASCII);
            at = 0;
        }
        given++;
        return current[at++];
    }
}
