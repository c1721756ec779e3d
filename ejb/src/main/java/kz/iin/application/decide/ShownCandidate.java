package kz.iin.application.decide;

import java.util.Optional;
import kz.iin.adjudication.JudgedCandidate;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.number.Iin;

/**
 * A candidate as an adjudicator sees it.
 *
 * @param application of a candidate who applied here
 * @param iin the number that the candidate has now
 * @param judgedIn in which application the verdict was given
 */
public record ShownCandidate(
        JudgedCandidate judged,
        Optional<ApplicationNumber> application,
        Optional<ApplicationStatus> status,
        Optional<Iin> iin,
        Optional<ApplicationNumber> judgedIn) {}
