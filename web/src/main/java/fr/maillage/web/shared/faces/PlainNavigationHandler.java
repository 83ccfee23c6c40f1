package fr.maillage.web.shared.faces;

import fr.maillage.shared.Problem;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.NavigationHandler;
import jakarta.faces.context.FacesContext;

/**
 * Refuses to go where the address holds an expression: Faces evaluates the parameters of an outcome, and some of them came from
 * an address or an input.
 */
public class PlainNavigationHandler extends ConfigurableNavigationHandlerWrapper {

    /** Faces hands over the one that it has by its plainest type. */
    public PlainNavigationHandler(NavigationHandler wrapped) {
        super((ConfigurableNavigationHandler) wrapped);
    }

    @Override
    public void handleNavigation(FacesContext context, String fromAction, String outcome) {
        plain(outcome);
        super.handleNavigation(context, fromAction, outcome);
    }

    @Override
    public void handleNavigation(FacesContext context, String fromAction, String outcome, String toFlowDocumentId) {
        plain(outcome);
        super.handleNavigation(context, fromAction, outcome, toFlowDocumentId);
    }

    private static void plain(String outcome) {
        if (outcome != null && (outcome.contains("#{") || outcome.contains("${"))) {
            throw Problem.notFound("address", null);
        }
    }
}
