package fr.maillage.web.deployment.desk;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskPart;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the values that desks count by are called in the reader's language. */
@Named("deskLabels")
@RequestScoped
public class DeskLabels {

    @Inject
    private TermLabels terms;

    public String name(DeskDimension dimension, DeskPart part) {
        if (part.name() != null) {
            return part.name();
        }
        if (dimension == DeskDimension.DIRECTION) {
            return Messages.text("deployment.desk.direction." + part.code());
        }
        if (DeskDimension.UNKNOWN.equals(part.code())) {
            return Messages.text("deployment.desk.unknown");
        }
        return dimension
                .list()
                .map(list -> terms.label(list.code(), part.code()))
                .orElse(part.code());
    }
}
