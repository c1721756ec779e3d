package kz.iin.web.soap;

import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Attachments for the caller who sent or accepts them; plain XML, with base64 inside, for everybody else. */
final class AnswerInKind extends AbstractPhaseInterceptor<Message> {

    AnswerInKind() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        Message request = message.getExchange().getInMessage();
        boolean sentParts = request.containsKey(AttachmentDeserializer.ATTACHMENT_PART_HEADERS);
        boolean acceptsParts =
                String.valueOf(request.get(Message.ACCEPT_CONTENT_TYPE)).contains("multipart/related");
        message.put(Message.MTOM_ENABLED, sentParts || acceptsParts);
    }
}
