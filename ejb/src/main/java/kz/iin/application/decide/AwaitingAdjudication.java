package kz.iin.application.decide;

import java.util.List;
import kz.iin.application.ApplicationStatus;
import kz.iin.number.Iin;

/**
 * An entry of the adjudicators' queue.
 *
 * @param unjudged how many candidates have no verdict
 * @param existingIins what MTsRIAP or GBD FL told and nobody has settled
 */
public record AwaitingAdjudication(
        AwaitingDecision entry, ApplicationStatus status, long unjudged, List<Iin> existingIins) {

    public AwaitingAdjudication {
        existingIins = List.copyOf(existingIins);
    }
}
