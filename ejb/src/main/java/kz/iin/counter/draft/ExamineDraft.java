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
import kz.iin.application.intake.Unacceptable;
import kz.iin.counter.CompareDraft;
import kz.iin.counter.DraftContent;
import kz.iin.counter.FieldFault;
import kz.iin.counter.GatherDraft;
import kz.iin.counter.Gathered;
import kz.iin.counter.category.ListCategories;
import kz.iin.counter.category.OfferedCategories;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Requirement;
import kz.iin.reference.Reference;
import kz.iin.shared.DomainException;

/** Says what a draft lacks to be accepted today, by the rules that a submission is accepted by; nothing is stored. */
@Stateless
public class ExamineDraft {

    @Inject
    private TryAcceptance acceptance;

    @Inject
    private ListCategories categories;

    @Inject
    private Reference reference;

    public ExaminedDraft examine(OpenedDraft draft, DraftContent content) {
        Gathered gathered = GatherDraft.from(content);
        OfferedCategories offered = categories.on(draft.today());
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
                .map(refused -> fault(refused, offered))
                .forEach(faults::add);
        return new ExaminedDraft(
                faults, needed(gathered, draft.today()), CompareDraft.differences(content, draft.today()), offered);
    }

    /** A category and its papers are called by their names. */
    private static FieldFault fault(DomainException refused, OfferedCategories offered) {
        return refused instanceof Unacceptable unacceptable
                ? FieldFault.of(refused, language -> unacceptable.text(language, code -> offered.name(code, language)))
                : FieldFault.of(refused);
    }

    private Optional<Requirement> needed(Gathered gathered, LocalDate today) {
        Optional<CounterCheck> check = gathered.papers().check();
        return check.map(seen -> seen.requirement(reference.data().treaties(), today));
    }
}
