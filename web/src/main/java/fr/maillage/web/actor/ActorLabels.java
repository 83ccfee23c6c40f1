package fr.maillage.web.actor;

import fr.maillage.actor.ActorField;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of actors' values in the page's language. */
@Named("actorLabels")
@RequestScoped
public class ActorLabels extends RecordLabels<ActorField> {

    @Inject
    private TerritoryService territories;

    public ActorLabels() {
        super(ActorField.class, "actor");
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(ActorField field, String code) {
        return territories.byCode(code).map(TerritoryNames::written).orElse(code);
    }
}
