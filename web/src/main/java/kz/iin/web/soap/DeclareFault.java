package kz.iin.web.soap;

import javax.xml.stream.XMLStreamException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.W3CDOMStreamWriter;
import org.w3c.dom.Element;

/** Puts the declared fault in the place of whatever was thrown, before anybody writes it. */
final class DeclareFault extends AbstractSoapInterceptor {

    DeclareFault() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Incident incident = (Incident) message.getExchange().get(Incident.class.getName());
        SoapFault fault = new SoapFault(
                incident.message(),
                incident.diagnosis().isOurs()
                        ? message.getVersion().getReceiver()
                        : message.getVersion().getSender());
        fault.setLang(incident.language().getLanguage());
        fault.setStatusCode(incident.diagnosis().status());
        fault.setDetail(detailOf(incident));
        message.setContent(Exception.class, fault);
        message.put(Message.MTOM_ENABLED, false);
    }

    private static Element detailOf(Incident incident) {
        W3CDOMStreamWriter detail = new W3CDOMStreamWriter();
        try {
            incident.writeDetail(detail);
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
        return detail.getDocument().getDocumentElement();
    }
}
