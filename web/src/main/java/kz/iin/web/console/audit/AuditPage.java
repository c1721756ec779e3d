package kz.iin.web.console.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.iin.audit.Deed;
import kz.iin.audit.reading.AuditQuestion;
import kz.iin.audit.reading.AuditRow;
import kz.iin.audit.reading.SearchAudit;
import kz.iin.web.console.PagedRows;
import kz.iin.web.console.SignedIn;

/** Who did or saw what. What is looked for stands in the URL, so that "who saw this file" is a link. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    @Inject
    private SearchAudit audit;

    @Inject
    private SignedIn signedIn;

    private String actor;
    private String application;
    private String deed;
    private String from;
    private String to;
    private PagedRows<AuditRow> rows;

    /** Once the filter has been read from the URL. */
    public void open() {
        AuditQuestion question = AuditFilter.question(actor, application, deed, from, to);
        rows = new PagedRows<>((after, limit) -> audit.search(signedIn.viewer(), question, after, limit));
    }

    public String search() {
        return "/console/audit?faces-redirect=true&includeViewParams=true";
    }

    public PagedRows<AuditRow> getRows() {
        return rows;
    }

    public Deed[] getDeeds() {
        return Deed.values();
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(String deed) {
        this.deed = deed;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
