package kz.iin.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.iin.application.reading.AcceptanceRefusalEntry;
import kz.iin.application.reading.ListAcceptanceRefusals;

/** The list of what was not accepted at the counters. */
@Named
@ViewScoped
public class AcceptanceRefusalsPage implements Serializable {

    @Inject
    private ListAcceptanceRefusals list;

    @Inject
    private SignedIn signedIn;

    private final PagedRows<AcceptanceRefusalEntry> rows =
            new PagedRows<>((after, limit) -> list.list(signedIn.viewer(), after, limit));

    public PagedRows<AcceptanceRefusalEntry> getRows() {
        return rows;
    }
}
