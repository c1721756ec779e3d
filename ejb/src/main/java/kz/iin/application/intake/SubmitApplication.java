package kz.iin.application.intake;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.iin.application.CopyContent;
import kz.iin.application.Standing;
import kz.iin.application.Submission;
import kz.iin.copy.scanning.ScanCopies;

/** Takes a submission once, however often and from however many places at a time the same request comes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SubmitApplication {

    @Inject
    private ScanCopies scanner;

    @Inject
    private RegisterApplication registration;

    /**
     * Copies are scanned before there is a transaction: nobody waits for the scanner with a connection in hand.
     *
     * @throws kz.iin.copy.scanning.InfectedCopy when there is a virus in a copy
     * @throws kz.iin.copy.scanning.ScannerSilent when nobody says whether there is; it may be sent again
     * @throws Unacceptable when the papers can't be accepted
     * @throws RequestIdReused when the request id belongs to another submission
     */
    public Standing submit(Submission submission) {
        scanner.scan(submission.copies().stream().map(CopyContent::bytes).toList());
        try {
            return registration.register(submission);
        } catch (EJBException failed) {
            // the same request may have been stored meanwhile: the database keeps that it is stored once
            return registration.repeated(submission).orElseThrow(() -> failed);
        }
    }
}
