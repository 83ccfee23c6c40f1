package fr.maillage.web.plan.figure;

import fr.maillage.plan.figure.FigureMonth;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.rest.Amounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of an action in the API. */
@Schema(name = "ActionMonth", description = "What an action counted in a month: how many, never who")
public class FigureMonthDocument {

    @Schema(readOnly = true, description = "Identifier of the action")
    public UUID action;

    @Schema(readOnly = true, description = "YYYY-MM")
    public String month;

    @Schema(readOnly = true, description = "For If-Match of a write; 0 for a month without figures")
    public Integer version;

    public List<FigureCountDocument> counts;

    static FigureMonthDocument of(FigureMonth month) {
        FigureMonthDocument document = new FigureMonthDocument();
        document.action = month.action();
        document.month = month.month().toString();
        document.version = month.version();
        document.counts = month.counts().stream().map(FigureCountDocument::of).toList();
        return document;
    }

    /**
     * Gives the values to be checked and stored, by the codes of measures.
     *
     * @throws Problem INVALID where a count names no measure, or one that another count names
     */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (FigureCountDocument count : counts == null ? List.<FigureCountDocument>of() : counts) {
            if (count == null || count.measure == null) {
                throw Problem.invalid("measure", "required", null);
            }
            if (values.containsKey(count.measure)) {
                throw Problem.invalid("measure", "plan-figure-named-twice", count.measure);
            }
            values.put(count.measure, Amounts.text(count.value));
        }
        return values;
    }
}
