package kz.iin.application.decide;

import java.util.List;
import kz.iin.application.CopyContent;
import kz.iin.application.Standing;
import kz.iin.decision.Finding;
import kz.iin.person.Person;

/** All that an operator needs to decide. */
public record ApplicationFile(
        Standing standing, String mission, Person person, List<Finding> findings, List<CopyContent> copies) {

    public ApplicationFile {
        findings = List.copyOf(findings);
        copies = List.copyOf(copies);
    }
}
