package kz.iin.registry;

import java.util.List;

/** Ministries have answered: fired inside the transaction that closes the messages, so that both are stored or neither. */
public record AnswersCame(List<Answered> all) {

    public AnswersCame {
        all = List.copyOf(all);
    }
}
