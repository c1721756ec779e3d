package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.xml.ws.BindingProvider;
import java.net.URI;
import java.time.Clock;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import kz.bee.bip.common.v10.types.SenderInfo;
import kz.bee.bip.syncchannel.v10.interfaces.binding2.ISyncChannel;
import kz.bee.bip.syncchannel.v10.interfaces.binding2.ISyncChannelHttpService;
import kz.bee.bip.syncchannel.v10.interfaces.binding2.SendMessageSendMessageFaultMsg;
import kz.bee.bip.syncchannel.v10.types.SyncMessageInfo;
import kz.bee.bip.syncchannel.v10.types.request.RequestData;
import kz.bee.bip.syncchannel.v10.types.request.SyncSendMessageRequest;
import kz.bee.bip.syncchannel.v10.types.response.SyncSendMessageResponse;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that the tool made from the contract, on another SOAP stack, asks the served contract where to go. */
@OnServer
class GeneratedClientIT {

    private static ISyncChannel channel;

    @BeforeAll
    static void the_client_reads_the_served_contract() throws Exception {
        Installation here = Installation.current();
        DemoData.load(here.database());
        here.gatewayKeys().register(here.database());
        URI wsdl = URI.create(here.address() + "ws/shep/sync/v10?wsdl");
        channel = new ISyncChannelHttpService(wsdl.toURL()).getSyncChannelHttpPort();
        ((BindingProvider) channel).getBinding().setHandlerChain(List.of(new SigningHandler(here.gatewayKeys())));
    }

    @Test
    void it_understands_an_answer_that_declines() throws Exception {
        SyncSendMessageResponse response = channel.sendMessage(request("IIN_MFA_GET_APPLICATION_STATUS"));

        assertThat(response.getResponseInfo().getStatus().getCode()).isEqualTo("SCSE001");
        assertThat(response.getResponseInfo().getStatus().getMessage()).isEqualTo("UNKNOWN_APPLICATION");
        assertThat(response.getResponseData().getData())
                .isInstanceOfSatisfying(
                        String.class, data -> assertThat(data).contains("<t:code>UNKNOWN_APPLICATION</t:code>"));
    }

    @Test
    void it_understands_a_fault() {
        SendMessageSendMessageFaultMsg fault = catchThrowableOfType(
                SendMessageSendMessageFaultMsg.class, () -> channel.sendMessage(request("IIN_MFA_GUESS")));

        assertThat(fault.getFaultInfo().getErrorCode()).isEqualTo("SCE004");
        assertThat(fault.getFaultInfo().getSubError().getErrorCode()).isEqualTo("UNKNOWN_SERVICE");
    }

    private static SyncSendMessageRequest request(String serviceId) throws Exception {
        SenderInfo sender = new SenderInfo();
        sender.setSenderId("MFA");
        sender.setPassword("demo-sender-MFA");
        SyncMessageInfo info = new SyncMessageInfo();
        info.setMessageId(UUID.randomUUID().toString());
        info.setServiceId(serviceId);
        info.setMessageDate(now());
        info.setSender(sender);
        RequestData data = new RequestData();
        data.setData("<getApplicationStatus xmlns=\"urn:kz:iin:contract:provided:mfa:v1\">"
                + "<applicationNumber>2026-99999996</applicationNumber></getApplicationStatus>");
        SyncSendMessageRequest request = new SyncSendMessageRequest();
        request.setRequestInfo(info);
        request.setRequestData(data);
        return request;
    }

    private static XMLGregorianCalendar now() throws Exception {
        GregorianCalendar calendar = new GregorianCalendar();
        calendar.setTimeInMillis(Clock.systemUTC().millis());
        return DatatypeFactory.newInstance().newXMLGregorianCalendar(calendar);
    }
}
