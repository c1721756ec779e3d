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

/** {@code /ws/shep/async/v10}: what each participant keeps for the gateway to call. Stands outside the transaction. */
@Features(classes = RawMessages.class)
@ServiceMode(Service.Mode.MESSAGE)
@WebServiceProvider(
        targetNamespace = "http://bip.bee.kz/AsyncChannel/v10/Interfaces/Client/Binding",
        serviceName = "AsyncChannelClientHttpService",
        portName = "AsyncChannelClientHttpPort",
        wsdlLocation = "META-INF/wsdl/provided/shep-async/v10/AsyncChannelClientHttp_Service.wsdl")
public class AsyncChannelEndpoint implements Provider<Source> {

    @Resource
    private WebServiceContext context;

    @Inject
    private AnswerAsyncMessage answerAsyncMessage;

    @Override
    public Source invoke(Source request) {
        return RawChannel.answer(request, context.getMessageContext(), answerAsyncMessage::answer);
    }
}
