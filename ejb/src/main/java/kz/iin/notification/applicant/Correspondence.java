package kz.iin.notification.applicant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.application.ReplyAddress;

/**
 * How somebody at the console sees the mail to an applicant.
 *
 * @param given whether there is an address
 * @param address empty to whoever is no officer of the mission
 * @param open whether one may be given or corrected: the application has not ended
 * @param sending whether there is a mail server
 */
public record Correspondence(
        boolean given, Optional<ReplyAddress> address, boolean open, boolean sending, List<SentLetter> letters) {

    public Correspondence {
        Objects.requireNonNull(address, "address");
        letters = List.copyOf(letters);
    }
}
