package fr.maillage.web.plan.frame;

import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.scheme.VersionState;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of the values of frames in the page's language. */
@Named("frameLabels")
@RequestScoped
public class FrameLabels extends RecordLabels<FrameField> {

    @Inject
    private TerritoryService territories;

    public FrameLabels() {
        super(FrameField.class, "plan.frame");
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(FrameField field, String id) {
        return territories.byCode(id).map(TerritoryNames::written).orElse(id);
    }

    @Override
    public String badge(String key, String code) {
        return "state".equals(key) ? badge(VersionState.byCode(code).orElseThrow()) : super.badge(key, code);
    }

    /** The badge of a version's state. */
    public String badge(VersionState state) {
        return switch (state) {
            case DRAFT -> "watch";
            case SUBMITTED -> "info";
            case ADOPTED -> "ok";
            case REVISED -> "neutral";
        };
    }
}
