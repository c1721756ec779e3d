package kz.iin.shep;

import java.util.Objects;

/** How a request went, in an open list of codes. */
public record Status(String code, String message) {

    /** Carried out. */
    public static final Status DONE = new Status("SCSS001", "OK");

    private static final int LONGEST_MESSAGE = 250;

    public Status {
        Objects.requireNonNull(code, "code");
        if (message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("status/message: at most 250 signs");
        }
    }

    /** Understood, examined and declined by a rule of the service: {@code data} holds the declared fault of this code. */
    public static Status declined(String faultCode) {
        return new Status("SCSE001", faultCode);
    }

    static Status read(Found status) {
        String message = status.text("message").orElse("");
        return new Status(
                status.requiredText("code"), message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
    }

    void write(ElementWriter xml) {
        xml.open("status").text("code", code).text("message", message).close();
    }
}
