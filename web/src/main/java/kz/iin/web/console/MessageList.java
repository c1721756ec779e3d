package kz.iin.web.console;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Writes messages as a list that is one. PrimeFaces 15 gives each item the role of an alert, which leaves a list without items
 * (WCAG 1.3.1); that something is new is told by the region around it, which is live. To go when PrimeFaces has mended it.
 */
public class MessageList extends MessagesRenderer {

    @Override
    protected void encodeMessage(
            ResponseWriter writer, Messages component, FacesMessage message, String prefix, boolean escape)
            throws IOException {
        super.encodeMessage(new WithoutRoles(writer), component, message, prefix, escape);
    }

    /** A list item stays one. */
    private static final class WithoutRoles extends ResponseWriterWrapper {

        WithoutRoles(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!name.equals("role")) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
