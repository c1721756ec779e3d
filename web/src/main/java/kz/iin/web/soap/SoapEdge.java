package kz.iin.web.soap;

import java.util.Map;
import java.util.UUID;
import javax.xml.validation.Schema;
import kz.iin.shared.KeptValidators;
import org.apache.cxf.Bus;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.feature.AbstractFeature;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.ServiceInfo;
import org.apache.cxf.ws.addressing.EndpointReferenceUtils;

/**
 * What every endpoint that is called directly carries: {@code @Features(classes = SoapEdge.class)}. Reads requests within
 * limits and against the schema, lets senders call what they may, answers with the declared fault only.
 */
public final class SoapEdge extends AbstractFeature {

    /** Document copies are personal data: they go to the database, never into a temporary file. */
    private static final String NEVER_TO_DISK = Long.toString(Long.MAX_VALUE);

    @Override
    public void initialize(Server server, Bus bus) {
        Endpoint endpoint = server.getEndpoint();
        keepValidators(endpoint.getEndpointInfo().getService(), bus);
        endpoint.getInInterceptors().add(new LimitAttachments());
        endpoint.getInInterceptors().add(new ReadXml());
        endpoint.getInInterceptors().add(new RequireAllowed());
        endpoint.getInInterceptors().add(new RequireOperation());
        endpoint.getOutInterceptors().add(new AnswerInKind());
        endpoint.getOutFaultInterceptors().add(new DeclareFault());
        endpoint.putAll(Map.of(
                FaultListener.class.getName(),
                new FaultWatch(new Incidents(UUID::randomUUID)),
                Message.SCHEMA_VALIDATION_ENABLED,
                "IN",
                AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD,
                NEVER_TO_DISK));
    }

    /** CXF looks for the schema there before it makes one. */
    private static void keepValidators(ServiceInfo service, Bus bus) {
        Schema schema = EndpointReferenceUtils.getSchema(service, bus);
        service.setProperty(Schema.class.getName(), new KeptValidators(schema));
    }
}
