package kz.iin.notification;

import java.util.Locale;
import java.util.Objects;

/** A supervisor of a mission who can be written to, or the mission itself under its code. */
record Supervisor(String login, String email, Locale language) {

    Supervisor {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(language, "language");
    }

    /** Withholds the address: this text may end in a log. */
    @Override
    public String toString() {
        return "Supervisor[" + login + ", withheld]";
    }
}
