package kz.iin.web.soap.shep;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.WebServiceProvider;
import javax.xml.transform.Source;
import org.apache.cxf.feature.Features;

/** {@code /ws/shep/sync/v10}. Stands outside the transaction, so that what fails at commit is a fault of the gateway too. */
@Features(classes = RawMessages.class)
@ServiceMode(Service.Mode.MESSAGE)
@WebServiceProvider(
        targetNamespace = "http://bip.bee.kz/SyncChannel/v10/Interfaces/Binding2",
        serviceName = "ISyncChannelHttpService",
        portName = "SyncChannelHttpPort",
        wsdlLocation = "META-INF/wsdl/provided/shep-sync/v10/SyncChannelHttp_Service.wsdl")
public class SyncChannelEndpoint implements Provider<Source> {

    @Resource
    private WebServiceContext context;

    @Inject
    private AnswerSyncMessage answerSyncMessage;

    @Override
    public Source invoke(Source request) {
        return RawChannel.answer(request, context.getMessageContext(), answerSyncMessage::answer);
    }
}
