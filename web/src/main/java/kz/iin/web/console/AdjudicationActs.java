package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import kz.iin.adjudication.Opinion;
import kz.iin.adjudication.Pair;
import kz.iin.adjudication.Verdict;
import kz.iin.application.decide.AdjudicateCandidate;
import kz.iin.desk.Comparison;

/** Who is signed in says whether a candidate is the applicant, about the two as he saw them. */
@Named
@RequestScoped
public class AdjudicationActs {

    @Inject
    private AdjudicateCandidate adjudicate;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Orders orders;

    @Inject
    private ApplicationPage page;

    private String reason;

    public String same(String number, Comparison seen) throws IOException {
        return judge(number, seen, Verdict.SAME);
    }

    public String different(String number, Comparison seen) throws IOException {
        return judge(number, seen, Verdict.DIFFERENT);
    }

    /** What was not kept, perhaps since one of the two has other data now, is judged again by the two as they are. */
    private String judge(String number, Comparison seen, Verdict verdict) throws IOException {
        String led = orders.carryOut(number, "act.done.ADJUDICATE", of -> {
            Opinion opinion = new Opinion(verdict, signedIn.viewer().login(), reason);
            adjudicate.adjudicate(of, seen.id(), Optional.of(new Pair(seen.pair())), opinion);
        });
        if (led == null) {
            page.open();
        }
        return led;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
