package kz.iin.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.person.BirthDate;
import kz.iin.person.Person;
import kz.iin.person.comparison.Difference;
import kz.iin.person.comparison.DocumentReading;

/** Holds the zone of a draft against its form while the form is not whole yet. */
public final class CompareDraft {

    /** Stands for what no zone says, so that nothing is compared with it. */
    private static final Map<DraftField, String> UNSAID = Map.of(DraftField.BIRTH_PLACE, "-");

    private CompareDraft() {}

    /** All that differs; nothing before the form says as much as the zone does. */
    public static List<Difference> differences(DraftContent content, LocalDate on) {
        Gathered gathered = GatherDraft.from(content.filledFrom(unsaid(content, on)));
        Optional<DocumentReading> reading = gathered.papers().reading();
        Optional<Person> person = gathered.person();
        return Stream.of(reading)
                .flatMap(Optional::stream)
                .flatMap(read -> person.stream().map(read::differences))
                .flatMap(List::stream)
                .toList();
    }

    /** A document that expired was issued before that. */
    private static Map<DraftField, String> unsaid(DraftContent content, LocalDate on) {
        Optional<String> born = content.text(DraftField.BIRTH_DATE);
        String issued = born.filter(day -> day.matches("[0-9.]{10}")).orElseGet(() -> TypedDay.write(BirthDate.of(on)));
        return new DraftContent(UNSAID).with(Map.of(DraftField.ISSUED, issued)).values();
    }
}
