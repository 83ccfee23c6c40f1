package fr.maillage.web.deployment.desk;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskPart;
import fr.maillage.web.deployment.activity.ActivityLabels;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of the values by which desks count, in the reader's language. */
@Named("deskLabels")
@RequestScoped
public class DeskLabels {

    @Inject
    private TermLabels terms;

    /** Of several terms that are told together, one after the other. */
    public String name(DeskDimension dimension, DeskPart part) {
        if (part.name() != null) {
            return part.name();
        }
        return ActivityLabels.together(part.code(), code -> name(dimension, code));
    }

    private String name(DeskDimension dimension, String code) {
        if (dimension == DeskDimension.DIRECTION) {
            return Messages.text("deployment.desk.direction." + code);
        }
        if (DeskDimension.UNKNOWN.equals(code)) {
            return Messages.text("deployment.desk.unknown");
        }
        return dimension.list().map(list -> terms.label(list.code(), code)).orElse(code);
    }
}
