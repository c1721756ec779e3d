package kz.iin.web.soap;

/** What the edge has found out about a request, as attributes of the request, for whoever stands around it. */
public final class Seen {

    /** The id of the registered sender who calls, or seems to; a String. */
    public static final String SENDER = "kz.iin.sender";

    /** The operation by its name in the contract; a String. */
    public static final String OPERATION = "kz.iin.operation";

    /** The number of the application that the request is about; a String. */
    public static final String APPLICATION = "kz.iin.application";

    /** The code of the fault, or {@link #OK}; a String. */
    public static final String OUTCOME = "kz.iin.outcome";

    /** Why the caller was turned away, by the name of the {@link kz.iin.access.Denial}; a String. */
    public static final String DENIAL = "kz.iin.denial";

    /** What was received, byte for byte; a byte array. */
    public static final String REQUEST_BYTES = "kz.iin.request.bytes";

    public static final String OK = "OK";

    private Seen() {}
}
