package fr.maillage.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Back to a list after something was done with one of its rows. The buttons of rows are plain ones that name the record
 * ({@code <button name="retry" value="#{row.id}">}), and the form says where the list stood: a form is sent without the
 * filters of its page's address, so that a row found again by its place in the list might be another one.
 */
public final class Back {

    private Back() {}

    /** The value of the pressed button, or of another field of the form; null when it was not sent. */
    public static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Shows the list again as the form's hidden field {@code back} says. */
    public static void toList() {
        to(parameter("back"));
    }

    /** Shows another page of this site. */
    public static void to(String path) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(LocalPath.orHome(path));
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
