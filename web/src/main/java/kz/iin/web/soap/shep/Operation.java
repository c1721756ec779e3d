package kz.iin.web.soap.shep;

import jakarta.jws.WebParam;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.xml.namespace.QName;
import kz.iin.shep.Data;
import kz.iin.web.soap.ContractXml;
import kz.iin.web.soap.FaultCode;
import kz.iin.web.soap.Refused;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One operation of a service, carried out by the endpoint that is called directly too. */
final class Operation {

    private final Object endpoint;
    private final Method method;
    private final ContractXml xml;

    Operation(Object endpoint, Method method, ContractXml xml) {
        this.endpoint = endpoint;
        this.method = method;
        this.xml = xml;
    }

    /** The request, checked against the schema. Which element it must be, the service id says and nothing in the message. */
    Object read(Data data) {
        Object request = unmarshalled(data);
        if (!requestType().isInstance(request)) {
            throw new Refused(FaultCode.UNKNOWN_OPERATION);
        }
        return request;
    }

    /** The request as XML of its own. */
    String xml(Data data) {
        return data instanceof Data.Elements elements
                ? StaxUtils.toString(element(elements))
                : ((Data.Text) data).xml();
    }

    /** The answer as XML. */
    String carryOut(Object request) {
        try {
            return xml.write(method.invoke(endpoint, request));
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("an operation is public", impossible);
        }
    }

    private Object unmarshalled(Data data) {
        if (data instanceof Data.Text text) {
            return xml.read(text.xml());
        }
        if (data instanceof Data.Elements elements) {
            return xml.read(element(elements));
        }
        throw new Refused(FaultCode.UNKNOWN_OPERATION);
    }

    private Element element(Data.Elements elements) {
        return elements.child(element().getLocalPart()).orElseGet(() -> renamed(elements.data()));
    }

    /** The children of {@code data} under the name of the request: so it was meant where {@code data} has the request's type. */
    private Element renamed(Element data) {
        Document document = data.getOwnerDocument();
        Element request =
                document.createElementNS(element().getNamespaceURI(), element().getLocalPart());
        for (Node child = data.getFirstChild(); child != null; child = child.getNextSibling()) {
            request.appendChild(child.cloneNode(true));
        }
        return request;
    }

    /** By its name in the contract. */
    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private Class<?> requestType() {
        return method.getParameterTypes()[0];
    }

    private QName element() {
        WebParam parameter = (WebParam) method.getParameterAnnotations()[0][0];
        return new QName(parameter.targetNamespace(), parameter.name());
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException told ? told : new IllegalStateException("declared nowhere", thrown);
    }
}
