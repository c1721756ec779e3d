package kz.iin.inbox;

import kz.iin.shared.DomainException;

/** The message names a moment too far from now: whether it came before is not remembered that long. */
public class OutsideWindow extends DomainException {

    public OutsideWindow() {
        super("MESSAGE_OUTSIDE_WINDOW", "messageDate", "too long ago, or too far ahead");
    }
}
