package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.LineFit;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.rest.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a scenario in the API. What a program cannot set is ignored when it is sent. */
@Schema(name = "ScenarioLine", description = "What a scenario proposes for one post or drop-in")
public class LineDocument {

    private static final FieldAccess<LineDocument, LineField> ACCESS = new FieldAccess<LineDocument, LineField>(
                    LineField.class)
            .text(LineField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(LineField.OBJECT, d -> d.object, (d, v) -> d.object = v)
            .text(LineField.PROPOSAL, d -> d.proposal, (d, v) -> d.proposal = v)
            .text(LineField.REFERENCE, d -> d.reference, (d, v) -> d.reference = v)
            .text(LineField.HOST, d -> d.host, (d, v) -> d.host = v)
            .text(LineField.FROM, d -> d.from, (d, v) -> d.from = v)
            .text(LineField.TO, d -> d.to, (d, v) -> d.to = v)
            .text(LineField.PLACE, d -> d.place, (d, v) -> d.place = v)
            .text(LineField.ADDRESS, d -> d.address, (d, v) -> d.address = v)
            .text(LineField.OPENING_HOURS, d -> d.openingHours, (d, v) -> d.openingHours = v)
            .number(LineField.WEEKS, d -> d.weeks, (d, v) -> d.weeks = v)
            .text(LineField.DAY, d -> d.day, (d, v) -> d.day = v)
            .text(LineField.YEARLY_COST, d -> Amounts.text(d.yearlyCost), (d, v) -> d.yearlyCost = Amounts.of(v))
            .text(LineField.PAYER, d -> d.payer, (d, v) -> d.payer = v)
            .text(LineField.REASON, d -> d.reason, (d, v) -> d.reason = v);

    @Schema(readOnly = true)
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(description = "Unique in the scenario")
    public String code;

    @Schema(description = "post or drop-in")
    public String object;

    @Schema(description = "keep, open, move, merge or close")
    public String proposal;

    @Schema(description = "The code of the post or drop-in; none for one that is to be opened")
    public String reference;

    @Schema(description = "The national code of the host, or its name")
    public String host;

    @Schema(
            description =
                    "Code of the commune that it leaves, such as com:93032; where the post is, where it is left out")
    public String from;

    @Schema(description = "Code of the commune that it goes to")
    public String to;

    @Schema(description = "The name of the place of a drop-in that opens or moves, in the commune that it goes to")
    public String place;

    @Schema(description = "Its address, where there is no such place yet")
    public String address;

    @Schema(description = "The hours of a week of a drop-in that opens, or its new ones, such as Tu 09:30-12:30")
    public String openingHours;

    @Schema(description = "Every how many weeks it is held; 1 where it is left out")
    public Integer weeks;

    @Schema(description = "From when on, YYYY-MM-DD")
    public String day;

    @Schema(description = "In euros")
    public BigDecimal yearlyCost;

    @Schema(description = "Who pays that: Commune, EPT, Hôte, État…")
    public String payer;

    public String reason;

    @Schema(readOnly = true)
    public String hostName;

    @Schema(readOnly = true, description = "proposed, opinion, decided, done or refused")
    public String state;

    @Schema(readOnly = true, description = "The first one first; the last one counts")
    public List<OpinionDocument> opinions;

    @Schema(
            readOnly = true,
            description =
                    "In lists, where the plan is no longer as the line took it to be: gone, returned or elsewhere")
    public String misfit;

    static LineDocument of(Line line, LineFit misfit) {
        LineDocument document = of(line);
        document.misfit = misfit == null ? null : misfit.code();
        return document;
    }

    static LineDocument of(Line line) {
        LineDocument document = new LineDocument();
        ACCESS.write(document, line.values());
        document.id = line.id();
        document.version = line.version();
        document.hostName = line.hostName();
        document.state = line.state().code();
        document.opinions = line.opinions().stream()
                .map(opinion -> OpinionDocument.of(opinion, line.code()))
                .toList();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<LineField> values() {
        return ACCESS.values(this);
    }
}
