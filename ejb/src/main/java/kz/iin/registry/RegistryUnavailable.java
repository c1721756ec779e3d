package kz.iin.registry;

/**
 * A ministry did not answer, or not in the agreed form. The message is asked again later; nothing is concluded from it.
 * The code is fit for a log: it never holds what the ministry wrote.
 */
public class RegistryUnavailable extends Exception {

    private final String code;

    public RegistryUnavailable(String code) {
        this(code, null);
    }

    public RegistryUnavailable(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
