package kz.iin.application.decide;

import kz.iin.shared.DomainException;

/** The applicant or the candidate has other data than the adjudicator saw: nothing is kept. */
public class CandidateChanged extends DomainException {

    public CandidateChanged() {
        super("CANDIDATE_CHANGED", "descriptions", "the applicant and the candidate as they are now");
    }
}
