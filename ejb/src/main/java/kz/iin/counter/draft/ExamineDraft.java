package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.iin.application.CopyKind;
import kz.iin.application.intake.TryAcceptance;
import kz.iin.application.intake.TryAcceptance.Tried;
import kz.iin.counter.CompareDraft;
import kz.iin.counter.DraftContent;
import kz.iin.counter.FieldFault;
import kz.iin.counter.GatherDraft;
import kz.iin.counter.Gathered;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Requirement;
import kz.iin.reference.Reference;

/** Says what a draft lacks to be accepted today, by the rules that a submission is accepted by; nothing is stored. */
@Stateless
public class ExamineDraft {

    @Inject
    private TryAcceptance acceptance;

    @Inject
    private Reference reference;

    public ExaminedDraft examine(OpenedDraft draft, DraftContent content) {
        Gathered gathered = GatherDraft.from(content);
        Set<CopyKind> copies = draft.copies().stream().map(AttachedCopy::kind).collect(Collectors.toSet());
        List<FieldFault> faults = new ArrayList<>(gathered.faults());
        acceptance
                .shortcomings(new Tried(
                        draft.mission(),
                        gathered.birthDate(),
                        gathered.citizenship(),
                        gathered.document(),
                        gathered.papers(),
                        gathered.consentGivenOn(),
                        copies))
                .stream()
                .map(FieldFault::of)
                .forEach(faults::add);
        return new ExaminedDraft(
                faults, needed(gathered, draft.today()), CompareDraft.differences(content, draft.today()));
    }

    private Optional<Requirement> needed(Gathered gathered, LocalDate today) {
        Optional<CounterCheck> check = gathered.papers().check();
        return check.map(seen -> seen.requirement(reference.data().treaties(), today));
    }
}
