package kz.iin.application.intake;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.iin.application.Standing;
import kz.iin.application.Submission;

/** Takes a submission once, however often and from however many places at a time the same request comes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SubmitApplication {

    @Inject
    private RegisterApplication registration;

    /**
     * @throws Unacceptable when the papers can't be accepted
     * @throws RequestIdReused when the request id belongs to another submission
     */
    public Standing submit(Submission submission) {
        try {
            return registration.register(submission);
        } catch (EJBException failed) {
            // the same request may have been stored meanwhile: the database keeps that it is stored once
            return registration.repeated(submission).orElseThrow(() -> failed);
        }
    }
}
