package fr.maillage.web.plan.figure;

import fr.maillage.plan.figure.FigureMonth;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Count of a measure, in the API. */
@Schema(name = "ActionCount")
public class FigureCountDocument {

    @Schema(description = "Code of a measure that the kind of the action asks for")
    public String measure;

    @Schema(readOnly = true, description = "In French")
    public String label;

    @Schema(readOnly = true, description = "In French")
    public String unit;

    @Schema(readOnly = true, description = "Whether the kind asks for it now")
    public Boolean asked;

    @Schema(description = "Not negative, at most two decimals; absent where nothing was counted")
    public BigDecimal value;

    static FigureCountDocument of(FigureMonth.Count known) {
        FigureCountDocument count = new FigureCountDocument();
        count.measure = known.measure().code();
        count.label = known.measure().label("fr");
        count.unit = known.measure().unit("fr");
        count.asked = known.asked();
        count.value = known.value();
        return count;
    }
}
