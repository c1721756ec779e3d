package kz.iin.shep;

import java.util.Objects;
import java.util.Optional;

/** The sending system as it names itself, with its password in clear text: never to be logged. */
public record Sender(String id, Optional<String> password) {

    public Sender {
        Objects.requireNonNull(id, "senderId");
        Objects.requireNonNull(password, "password");
    }

    static Sender read(Found sender) {
        return new Sender(sender.requiredText("senderId"), sender.text("password"));
    }

    void write(ElementWriter xml) {
        xml.open("sender").text("senderId", id).text("password", password).close();
    }

    @Override
    public String toString() {
        return id;
    }
}
