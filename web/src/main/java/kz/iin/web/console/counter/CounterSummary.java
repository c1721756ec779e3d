package kz.iin.web.console.counter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.counter.BesideZone;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;
import kz.iin.counter.Summary;
import kz.iin.counter.Summary.Line;
import kz.iin.counter.category.OfferedCategories;
import kz.iin.counter.draft.AttachedCopy;
import kz.iin.counter.draft.ExaminedDraft;
import kz.iin.person.comparison.Difference;
import kz.iin.rules.LegalAct;
import kz.iin.shared.RuleTexts;
import kz.iin.web.console.Labels;
import kz.iin.web.console.Language;

/** All that was gathered, as it is shown to the officer and confirmed. */
@Named
@RequestScoped
public class CounterSummary {

    @Inject
    private CounterPage page;

    @Inject
    private FieldTexts fields;

    @Inject
    private Labels label;

    @Inject
    private Language language;

    /** The address for mail stays out: it may be withdrawn, and what is confirmed is kept. */
    public List<Line> getFields() {
        DraftContent content = page.getForm().content();
        return Stream.of(DraftField.values())
                .filter(field -> field != DraftField.REPLY_ADDRESS)
                .filter(field -> content.text(field).isPresent())
                .map(field -> new Line(
                        label.of(field), shown(field, content.text(field).orElseThrow())))
                .toList();
    }

    public List<Line> getCopies() {
        return page.getCopies().stream().map(this::line).toList();
    }

    public List<Line> getFindings() {
        ExaminedDraft examined = page.getExamined();
        List<Line> lines = new ArrayList<>();
        examined.needed()
                .map(needed -> new Line(label.of(needed.formality()), label.requirement(needed)))
                .ifPresent(lines::add);
        examined.differences().forEach(difference -> lines.add(line(difference)));
        return List.copyOf(lines);
    }

    /** The very lines, in their order, in the language of the page. */
    Summary confirmed() {
        return Summary.of(
                language.getLocale(),
                Stream.of(getFields(), getCopies(), getFindings())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Both sides of each field that the zone says something of, marked where they differ. */
    public List<Beside> getBeside() {
        List<Difference> differences = page.getExamined().differences();
        return BesideZone.rows(page.getForm().content(), page.getDraft().today()).stream()
                .map(row -> new Beside(
                        label.of(row.field()),
                        row.zone().map(value -> shown(row.field(), value)).orElse("—"),
                        row.form().map(value -> shown(row.field(), value)).orElse("—"),
                        differences.stream()
                                .filter(difference -> difference.element() == row.element())
                                .toList()))
                .toList();
    }

    private String shown(DraftField field, String value) {
        return fields.shown(page.getExamined().offered(), field, value);
    }

    /** What the category that is stated needs, and why. */
    public List<String> getCategoryPapers() {
        OfferedCategories offered = page.getExamined().offered();
        Optional<String> category = page.getForm().content().text(DraftField.CATEGORY);
        String text = LegalAct.told(label.text("counter.needed.category"), offered.act(), language.getLocale());
        return offered.papersOf(category).stream()
                .map(paper -> text.replace("{paper}", label.named(paper.name()))
                        .replace("{category}", offered.name(category.orElseThrow(), language.getLocale())))
                .toList();
    }

    private Line line(AttachedCopy copy) {
        return new Line(
                label.of(copy.kind()),
                label.format(copy.mediaType()) + ", " + label.size(copy.size()) + ", SHA-256 " + copy.sha256());
    }

    private Line line(Difference difference) {
        return new Line(
                label.of(difference.severity()) + ": " + label.of(difference.element()),
                label.contrast(difference.contrast()) + " (" + difference.clause() + ")");
    }

    /** The rules and clauses that stand against it, in the language of the page. */
    public List<String> getFaults() {
        return page.getExamined().faults().stream()
                .map(fault -> fault.field().map(field -> label.of(field) + ": ").orElse("")
                        + fault.text(language.getLocale()))
                .toList();
    }

    /** Of a rule of the copies. */
    public String rule(String name) {
        return RuleTexts.text("rule." + name, language.getLocale());
    }

    /** What the zone says beside what the form says. */
    public record Beside(String name, String zone, String form, List<Difference> differences) {

        public Beside {
            differences = List.copyOf(differences);
        }

        /** Withholds what was read: this text may end in a log. */
        @Override
        public String toString() {
            return "Beside[withheld]";
        }
    }
}
