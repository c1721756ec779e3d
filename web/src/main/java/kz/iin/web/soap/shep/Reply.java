package kz.iin.web.soap.shep;

/** What leaves: the exact bytes, and the HTTP status. */
final class Reply {

    private static final int OK = 200;

    /** What SOAP 1.1 wants for every fault. */
    private static final int FAULT = 500;

    private final byte[] bytes;
    private final int status;

    private Reply(byte[] bytes, int status) {
        this.bytes = bytes;
        this.status = status;
    }

    static Reply answer(byte[] bytes) {
        return new Reply(bytes, OK);
    }

    static Reply fault(byte[] bytes) {
        return new Reply(bytes, FAULT);
    }

    byte[] bytes() {
        return bytes;
    }

    int status() {
        return status;
    }
}
