package kz.iin.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The declared fault for a request that the SOAP stack never saw, or could not answer. */
public final class FaultAnswer {

    private final Incidents incidents = new Incidents(UUID::randomUUID);
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    public FaultAnswer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Something was thrown while the request was carried out. */
    public void tell(Throwable thrown) throws IOException {
        Incident incident = incidents.open(Diagnose.carryingOut(thrown), thrown, request.getServletPath(), request);
        if (!response.isCommitted()) {
            write(incident);
        }
    }

    private void write(Incident incident) throws IOException {
        response.reset();
        response.setStatus(incident.diagnosis().status());
        incident.diagnosis().headers().forEach(response::setHeader);
        response.setContentType("text/xml;charset=UTF-8");
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            incident.writeEnvelope(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
