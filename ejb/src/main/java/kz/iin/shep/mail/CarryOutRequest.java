package kz.iin.shep.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import kz.iin.shep.AsyncInfo;
import kz.iin.shep.AsyncMessage;
import kz.iin.shep.exchange.OurName;
import kz.iin.shep.exchange.Seal;

/** Carries out a request: what it does, that it is done, and the letter with the answer are stored together or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CarryOutRequest {

    @Inject
    private Requests requests;

    @Inject
    private Letters letters;

    @Inject
    private Seal seal;

    @Inject
    private OurName ourName;

    /** @param work does what is asked and tells the answer as XML; not called if another node was first */
    public void carryOut(PendingRequest request, Instant at, Supplier<String> work) {
        if (requests.close(request.id(), at)) {
            AsyncInfo info = AsyncInfo.response(ourName.sender(), request.correlationId(), request.serviceId(), at);
            letters.addMessage(seal.sign(AsyncMessage.write(info, work.get())), at);
        }
    }
}
