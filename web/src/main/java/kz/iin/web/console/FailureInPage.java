package kz.iin.web.console;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Shows the error pages also when only a part of a page was asked for. */
public class FailureInPage extends FullAjaxExceptionHandler {

    FailureInPage(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected void logException(FacesContext context, Throwable thrown, String location, LogReason reason) {
        if (!(thrown instanceof ViewExpiredException)) {
            Incident.open(
                    thrown, (HttpServletRequest) context.getExternalContext().getRequest());
        }
    }

    /** Makes one for each request. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FailureInPage(getWrapped().getExceptionHandler());
        }
    }
}
