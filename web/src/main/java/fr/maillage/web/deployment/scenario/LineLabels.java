package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.LineField;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of the values of lines in the page's language. */
@Named("scenarioLineLabels")
@RequestScoped
public class LineLabels extends RecordLabels<LineField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private HostNames hosts;

    public LineLabels() {
        super(LineField.class, "deployment.line");
    }

    /** The commune with its code, as forms offer it; a host by its name; a post or a drop-in by its code. */
    @Override
    protected String reference(LineField field, String id) {
        return switch (field) {
            case REFERENCE -> id;
            case HOST -> hosts.called(id);
            default -> territories.byCode(id).map(TerritoryNames::written).orElse(id);
        };
    }
}
