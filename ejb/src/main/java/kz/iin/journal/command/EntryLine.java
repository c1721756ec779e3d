package kz.iin.journal.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.iin.journal.Particulars;
import kz.iin.journal.reading.Fingerprint;
import kz.iin.journal.reading.MessageEntry;

/** A message as a line of fields with tabulators between; a field that is not known is a hyphen. */
record EntryLine(MessageEntry entry) {

    @Override
    public String toString() {
        Particulars about = entry.particulars();
        return String.join(
                "\t",
                List.of(
                        entry.id().toString(),
                        entry.receivedAt().toString(),
                        entry.route().direction().name(),
                        entry.route().service(),
                        shown(about.partner()),
                        shown(about.operation()),
                        shown(about.application()),
                        shown(about.ids().message()),
                        shown(about.ids().answer()),
                        shown(about.ids().correlation()),
                        shown(about.signature()),
                        shown(entry.ending().map(MessageEntry.Ending::outcome)),
                        shown(entry.duration().map(Duration::toMillis)),
                        shown(entry.request().map(Fingerprint::sha256)),
                        shown(entry.ending()
                                .flatMap(MessageEntry.Ending::answer)
                                .map(Fingerprint::sha256))));
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
