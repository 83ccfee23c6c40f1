package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.Given;
import fr.maillage.deployment.scenario.Opinion;
import fr.maillage.deployment.scenario.OpinionField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opinion in the API. What a program cannot set is ignored when it is sent. */
@Schema(name = "ScenarioOpinion", description = "What the prefecture says of a line; the last one of a line counts")
public class OpinionDocument {

    private static final FieldAccess<OpinionDocument, OpinionField> ACCESS = new FieldAccess<
                    OpinionDocument, OpinionField>(OpinionField.class)
            .text(OpinionField.OPINION, d -> d.opinion, (d, v) -> d.opinion = v)
            .text(OpinionField.COMMENT, d -> d.comment, (d, v) -> d.comment = v);

    @Schema(readOnly = true)
    public UUID id;

    @Schema(description = "Identifier of the line")
    public String line;

    @Schema(readOnly = true, description = "The code of the line")
    public String code;

    @Schema(description = "favourable, reserved or unfavourable")
    public String opinion;

    @Schema(description = "10 to 1,000 characters")
    public String comment;

    @Schema(
            description =
                    "How many opinions the line had when you saw it; with it, the answer tells what came meanwhile")
    public Integer seen;

    @Schema(readOnly = true, description = "The day, YYYY-MM-DD")
    public String givenOn;

    @Schema(readOnly = true, description = "Who gave it, or brought it in by a file")
    public String givenBy;

    @Schema(readOnly = true, description = "Whether an officer brought it in by a file")
    public Boolean byFile;

    @Schema(readOnly = true, description = "The opinion that somebody else gave meanwhile; both are kept")
    public OpinionDocument meanwhile;

    static OpinionDocument of(Opinion opinion, String code) {
        OpinionDocument document = new OpinionDocument();
        document.id = opinion.id();
        document.code = code;
        document.opinion = opinion.kind().code();
        document.comment = opinion.comment();
        document.givenOn = opinion.givenOn().toString();
        document.givenBy = opinion.givenBy();
        document.byFile = opinion.byFile();
        return document;
    }

    static OpinionDocument of(Given given) {
        OpinionDocument document = of(given.line().latest(), given.line().code());
        document.line = given.line().id().toString();
        document.meanwhile = given.meanwhile() == null
                ? null
                : of(given.meanwhile(), given.line().code());
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<OpinionField> values() {
        return ACCESS.values(this);
    }
}
