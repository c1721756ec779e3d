package kz.iin.web.soap.mvd;

import kz.iin.application.Presented.ExplainedCheck;
import kz.iin.contract.common.types.v1.StatedCategory;
import kz.iin.contract.provided.mvd.v1.Compared;
import kz.iin.contract.provided.mvd.v1.Confirmation;
import kz.iin.contract.provided.mvd.v1.Contrast;
import kz.iin.contract.provided.mvd.v1.Difference;
import kz.iin.contract.provided.mvd.v1.Formality;
import kz.iin.contract.provided.mvd.v1.Requirement;
import kz.iin.contract.provided.mvd.v1.Severity;
import kz.iin.web.soap.TextMapper;

/** What the file shows of the papers, in the MVD's words. */
final class PresentedMapper {

    private PresentedMapper() {}

    static StatedCategory category(kz.iin.application.StatedCategory stated) {
        StatedCategory told = new StatedCategory();
        told.setCode(stated.code());
        told.getPaper().addAll(stated.sortedPapers());
        return told;
    }

    static Requirement requirement(ExplainedCheck check) {
        Requirement told = new Requirement();
        told.setFormality(Formality.valueOf(check.requirement().formality().name()));
        told.setOn(check.requirement().on());
        told.setText(TextMapper.text(check.requirement().reason().messageKey()));
        check.confirmed().stream()
                .map(confirmed -> Confirmation.valueOf(confirmed.name()))
                .forEach(told.getConfirmed()::add);
        return told;
    }

    static Difference difference(kz.iin.person.comparison.Difference found) {
        Difference told = new Difference();
        told.setCompared(Compared.valueOf(found.compared().name()));
        told.setField(found.field());
        told.setContrast(Contrast.valueOf(found.contrast().name()));
        told.setSeverity(Severity.valueOf(found.severity().name()));
        told.setText(TextMapper.text(found.contrast().textKey()));
        told.setClause(found.clause());
        return told;
    }
}
