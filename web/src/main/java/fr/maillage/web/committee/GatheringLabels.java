package fr.maillage.web.committee;

import fr.maillage.committee.BodyService;
import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringView;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of gatherings' values in the page's language. */
@Named("gatheringLabels")
@RequestScoped
public class GatheringLabels extends RecordLabels<GatheringField> {

    @Inject
    private BodyService bodies;

    @Inject
    private Texts texts;

    public GatheringLabels() {
        super(GatheringField.class, "committee.gathering");
    }

    @Override
    public String listed(String column, Object row) {
        return "heldOn".equals(column) && row instanceof GatheringView gathering ? day(gathering) : null;
    }

    private String day(GatheringView gathering) {
        String day = texts.date(gathering.heldOn());
        return gathering.series() == null
                ? day
                : day + " – "
                        + texts.of(
                                "committee.series.place",
                                gathering.series().rank(),
                                gathering.series().size());
    }

    @Override
    public String leads(String column, Object row) {
        return "body".equals(column) && row instanceof GatheringView gathering
                ? "/committee/body/detail.xhtml?id=" + gathering.body()
                : null;
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
