package kz.iin.certificate.print;

import org.apache.fop.events.Event;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/** FOP only reports a missing glyph, a lost font or an overflow and prints on; here the first such report stands. */
final class FirstFault implements EventListener {

    private UnprintableCertificate fault;

    @Override
    public void processEvent(Event event) {
        if (fault == null && event.getSeverity() != EventSeverity.INFO) {
            fault = event.getParam("ch") instanceof Character letter
                    ? UnprintableCertificate.missingGlyph("page", letter)
                    : UnprintableCertificate.fault(event.getEventKey());
        }
    }

    void throwIfAny() {
        if (fault != null) {
            throw fault;
        }
    }
}
