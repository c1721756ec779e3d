package kz.iin.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.contract.provided.mtsriap.v1.Change;
import kz.iin.contract.provided.mtsriap.v1.IinFault;
import kz.iin.contract.provided.mtsriap.v1.ListChanges;
import kz.iin.contract.provided.mtsriap.v1.ListChangesResponse;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;

/** Reads what happened to formed numbers as MTsRIAP does: page after page, storing the cursor with the entries. */
final class ChangesFeed {

    private final MtsriapRegistry registry;
    private final int pageSize;
    private final List<Change> read = new ArrayList<>();
    private Optional<String> cursor = Optional.empty();

    ChangesFeed(MtsriapRegistry registry, int pageSize) {
        this.registry = registry;
        this.pageSize = pageSize;
    }

    /** Goes on from where it stands to the end as it is now. */
    ChangesFeed readOn() throws IinFault {
        ListChangesResponse page = next();
        while (page.getNext() != null) {
            read.addAll(page.getChange());
            cursor = Optional.of(page.getNext());
            page = next();
        }
        return this;
    }

    /** All that was read so far about an application, in the order in which it was read. */
    List<Change> of(String applicationNumber) {
        return read.stream()
                .filter(change -> change.getApplicationNumber().equals(applicationNumber))
                .toList();
    }

    List<String> kindsOf(String applicationNumber) {
        return of(applicationNumber).stream()
                .map(change -> change.getKind().value())
                .toList();
    }

    private ListChangesResponse next() throws IinFault {
        ListChanges request = new ListChanges();
        request.setAfter(cursor.orElse(null));
        request.setLimit(pageSize);
        return registry.listChanges(request);
    }
}
