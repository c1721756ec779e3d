package kz.iin.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.reading.ApplicationEntry;
import kz.iin.application.reading.ApplicationFilter;
import kz.iin.application.reading.ListApplications;

/** The list of applications. What it is filtered by stands in the URL, so that it can be kept and returned to. */
@Named
@ViewScoped
public class ApplicationsPage implements Serializable {

    @Inject
    private ListApplications list;

    @Inject
    private SignedIn signedIn;

    private String status;
    private String number;
    private boolean numberWrong;
    private PagedRows<ApplicationEntry> rows;

    /** Once the filter has been read from the URL. */
    public void open() {
        try {
            rows = rows(new ApplicationFilter(knownStatus(), Optional.ofNullable(number)));
        } catch (IllegalArgumentException noNumber) {
            numberWrong = true;
            rows = PagedRows.none();
        }
    }

    public String search() {
        return "/console/applications?faces-redirect=true&includeViewParams=true";
    }

    public boolean isFiltered() {
        return status != null || number != null;
    }

    public ApplicationStatus[] getStatuses() {
        return ApplicationStatus.values();
    }

    public PagedRows<ApplicationEntry> getRows() {
        return rows;
    }

    public boolean isNumberWrong() {
        return numberWrong;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    private Optional<ApplicationStatus> knownStatus() {
        return Stream.of(ApplicationStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst();
    }

    private PagedRows<ApplicationEntry> rows(ApplicationFilter filter) {
        return new PagedRows<>((after, limit) -> list.list(signedIn.viewer(), filter, after, limit));
    }
}
