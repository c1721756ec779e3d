package kz.iin.web.soap.shep;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation of one of the services that can also be called directly: {@code mfa}, {@code submitApplication}. */
record OperationName(String service, String operation) {

    private static final Pattern TEXT = Pattern.compile("([a-z]+)/([A-Za-z]+)");

    static OperationName parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("iin.shep.services: service/operation, not " + text);
        }
        return new OperationName(parts.group(1), parts.group(2));
    }

    @Override
    public String toString() {
        return service + "/" + operation;
    }
}
