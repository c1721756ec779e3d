package kz.iin.decision;

import java.util.List;
import kz.iin.number.Iin;
import kz.iin.registry.Answer;

/** Reads a registry's answer as findings. */
public final class FindingsOf {

    private FindingsOf() {}

    public static List<Finding> answer(Answer.PersonChecked answer) {
        return List.of(
                new Finding(Check.MVD_DOCUMENT, answer.documentValid(), List.of()),
                new Finding(Check.MVD_REMARKS, !answer.remarked(), List.of()),
                holder(Check.MVD_IIN, answer.existingIin().stream().toList()));
    }

    public static List<Finding> answer(Answer.PersonsFound answer, Check check) {
        return List.of(holder(check, answer.iins()));
    }

    private static Finding holder(Check check, List<Iin> iins) {
        return new Finding(check, iins.isEmpty(), iins);
    }
}
