package kz.iin.web.soap.mvd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.contract.provided.mvd.v1.SubmitCheckResult;
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;
import kz.iin.web.soap.Field;

/** What an operator found, in our words. */
final class CheckMapper {

    private CheckMapper() {}

    static Finding finding(SubmitCheckResult sent) {
        Examination examination = Field.request().make(() -> new Examination(sent.getOperator(), sent.getNote()));
        List<Iin> iins = iins(sent.getExistingIin());
        Check check = Check.valueOf(sent.getCheck().name());
        return Field.request().make(() -> new Finding(check, sent.isPassed(), iins, Optional.of(examination)));
    }

    private static List<Iin> iins(List<String> sent) {
        List<Iin> iins = new ArrayList<>();
        for (String iin : sent) {
            Field at = Field.request().child("existingIin", iins.size() + 1);
            iins.add(at.make(() -> new Iin(iin)));
        }
        return iins;
    }
}
