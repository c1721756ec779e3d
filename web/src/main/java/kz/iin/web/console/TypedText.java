package kz.iin.web.console;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import org.primefaces.component.password.Password;

/** Text without the blanks around it; blanks alone are nothing, so that a required field says so. A password stays as typed. */
public class TypedText implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || field instanceof Password || field instanceof HtmlInputSecret) {
            return typed;
        }
        String bare = typed.strip();
        return bare.isEmpty() ? null : bare;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, String text) {
        return text == null ? "" : text;
    }
}
