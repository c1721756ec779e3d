package kz.iin.shep.exchange;

/**
 * The gateway did not answer, or not so that its answer can be believed. The code is fit for a log: it never holds what was
 * written there.
 */
public class GatewayUnavailable extends Exception {

    private final String code;

    GatewayUnavailable(String code) {
        this(code, null);
    }

    GatewayUnavailable(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
