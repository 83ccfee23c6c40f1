package fr.maillage.web.committee;

import fr.maillage.committee.BodyService;
import fr.maillage.committee.GatheringField;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How gatherings' values are called in the page's language. */
@Named("gatheringLabels")
@RequestScoped
public class GatheringLabels extends RecordLabels<GatheringField> {

    @Inject
    private BodyService bodies;

    public GatheringLabels() {
        super(GatheringField.class, "committee.gathering");
    }

    @Override
    protected String reference(GatheringField field, String id) {
        try {
            return bodies.reference(Identifiers.of("body", id)).name();
        } catch (Problem unknown) {
            return id;
        }
    }
}
