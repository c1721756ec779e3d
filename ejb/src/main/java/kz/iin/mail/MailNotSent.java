package kz.iin.mail;

/** The server has not taken a mail. Says of which kind the failure was: what servers say may name the recipient. */
public final class MailNotSent extends RuntimeException {

    MailNotSent(Exception cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
