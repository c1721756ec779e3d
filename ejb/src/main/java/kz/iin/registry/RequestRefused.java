package kz.iin.registry;

/**
 * A ministry has read the request and will never answer it as it stands. Asking again is no use: a person must look at it.
 * The code is fit for a log: it never holds what the ministry wrote.
 */
public class RequestRefused extends Exception {

    private final String code;

    public RequestRefused(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
