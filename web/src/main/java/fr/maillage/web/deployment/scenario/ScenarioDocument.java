package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scenario in the API. What a program cannot set is ignored when it is sent. */
@Schema(name = "Scenario", description = "Proposed changes to posts and drop-ins")
public class ScenarioDocument extends RecordDocument {

    private static final FieldAccess<ScenarioDocument, ScenarioField> ACCESS = new FieldAccess<
                    ScenarioDocument, ScenarioField>(ScenarioField.class)
            .text(ScenarioField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(ScenarioField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(ScenarioField.NOTE, d -> d.note, (d, v) -> d.note = v);

    public String title;

    @Schema(description = "Code of the territory on which it is kept: dep:93, ept:200058790… One with lines keeps it")
    public String territory;

    public String note;

    @Schema(readOnly = true, description = "draft, submitted, or closed where each line is done or refused")
    public String state;

    @Schema(readOnly = true, description = "The day on which the prefecture was asked, YYYY-MM-DD; absent for a draft")
    public String submittedOn;

    @Schema(readOnly = true, description = "How many lines it has")
    public Integer lines;

    @Schema(readOnly = true, description = "How many of them have no opinion yet")
    public Integer pending;

    static ScenarioDocument of(ScenarioView scenario) {
        ScenarioDocument document = new ScenarioDocument();
        ACCESS.write(document, scenario.values());
        document.tell(scenario);
        document.state = scenario.state().code();
        document.submittedOn =
                scenario.submittedOn() == null ? null : scenario.submittedOn().toString();
        document.lines = scenario.lines();
        document.pending = scenario.pending();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<ScenarioField> values() {
        return ACCESS.values(this);
    }
}
