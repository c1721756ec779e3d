package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.iin.queue.SavedView;
import kz.iin.queue.SavedViews;

/** The views of the queues that somebody keeps. */
@Named
@RequestScoped
public class SavedViewsPart {

    @Inject
    private SavedViews views;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ApplicationsPage page;

    @Inject
    private Labels labels;

    private List<SavedView> all;
    private String name;

    public List<SavedView> getAll() {
        if (all == null) {
            all = views.of(signedIn.viewer());
        }
        return all;
    }

    /** What is filtered now can be kept. */
    public boolean isSomethingToKeep() {
        return !page.getParams().query().isEmpty() && !page.isWrong();
    }

    /** A name that can not be one is told at its field. */
    public void keep() {
        if (!SavedView.isName(name)) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "views:name",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, labels.text("queue.view.name.wrong"), null));
            return;
        }
        views.keep(signedIn.viewer(), new SavedView(name, page.getParams().query()));
        name = null;
        all = null;
    }

    public void forget(String view) {
        views.forget(signedIn.viewer(), view);
        all = null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
