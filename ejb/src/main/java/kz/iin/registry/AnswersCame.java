package kz.iin.registry;

import java.util.List;

/** Ministries have answered: fired inside the transaction that closes the messages, so that both are stored or neither. */
public record AnswersCame(List<Answered> all) {

    public AnswersCame {
        all = List.copyOf(all);
    }

    public List<Answered> aboutApplications() {
        return all.stream().filter(one -> !one.operation().isOfReport()).toList();
    }

    public List<Answered> aboutReports() {
        return all.stream().filter(one -> one.operation().isOfReport()).toList();
    }
}
