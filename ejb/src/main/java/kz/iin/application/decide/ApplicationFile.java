package kz.iin.application.decide;

import java.util.List;
import java.util.Optional;
import kz.iin.application.Claim;
import kz.iin.application.Presented;
import kz.iin.application.Proposal;
import kz.iin.application.RecordedFinding;
import kz.iin.application.Standing;
import kz.iin.application.StoredCopy;
import kz.iin.person.Person;

/** All that an operator needs to decide, but the bytes of the document copies. */
public record ApplicationFile(
        Standing standing,
        String mission,
        Optional<Claim> claim,
        Optional<Proposal> proposal,
        Person person,
        List<RecordedFinding> findings,
        Presented presented,
        List<StoredCopy> copies) {

    public ApplicationFile {
        findings = List.copyOf(findings);
        copies = List.copyOf(copies);
    }
}
