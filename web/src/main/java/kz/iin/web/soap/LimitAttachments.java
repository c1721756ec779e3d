package kz.iin.web.soap;

import java.util.Collection;
import java.util.Iterator;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Refuses more attachments than a message of ours may have. CXF 4 counts them only for who asks how many there are, looks at
 * each of them, and at all before it again for every one that follows: a million would keep it busy for hours.
 */
final class LimitAttachments extends AbstractPhaseInterceptor<Message> {

    /** Twice the document copies of an application. */
    private static final int MOST = 20;

    LimitAttachments() {
        super(Phase.RECEIVE);
        addAfter(AttachmentInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        Collection<Attachment> attachments = message.getAttachments();
        if (attachments == null) {
            return;
        }
        Iterator<Attachment> next = attachments.iterator();
        for (int count = 0; next.hasNext(); count++) {
            if (count == MOST) {
                throw new Fault(new NotAccepted(FaultCode.TOO_COMPLEX));
            }
            next.next();
        }
    }
}
