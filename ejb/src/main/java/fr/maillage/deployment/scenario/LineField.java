package fr.maillage.deployment.scenario;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of a line of a scenario, in the order in which pages and files show them. */
public enum LineField implements RecordField {
    CODE(numbered("line", "code", FieldTypes.line(20), "SC")),
    OBJECT(must("line", "object", FieldTypes.choice(List.of(Codes.POST, Codes.DROP_IN)))),
    PROPOSAL(must(
            "line",
            "proposal",
            FieldTypes.choice(List.of(Codes.KEEP, Codes.OPEN, Codes.MOVE, Codes.MERGE, Codes.CLOSE)))),
    /** The code of the post or drop-in; none for one that is to be opened. */
    REFERENCE(may("line", "reference", FieldTypes.suggested(40))),
    /** The national code of a host, or its name. */
    HOST(may("line", "host", FieldTypes.suggested(300))),
    /** The code of a territory, such as {@code com:93032}. */
    FROM(may("line", "from", FieldTypes.reference("unknown-value"))),
    TO(may("line", "to", FieldTypes.reference("unknown-value"))),
    /** The name of the place of a drop-in that opens or moves, in the commune that it goes to. */
    PLACE(may("held", "place", FieldTypes.line(300))),
    /** For a place that there is not yet. */
    ADDRESS(may("held", "address", FieldTypes.line(300))),
    /** The hours of a week of a drop-in that opens, or other ones than until now. */
    OPENING_HOURS(may("held", "openingHours", FieldTypes.openingHours())),
    /** Every how many weeks. */
    WEEKS(may("held", "weeks", FieldTypes.number(1, 52, "deployment-dropin-weeks"))),
    DAY(must("line", "day", FieldTypes.date("deployment-date"))),
    /** In euros. */
    YEARLY_COST(may("line", "yearlyCost", FieldTypes.decimal(12, 2, "deployment-amount"))),
    PAYER(may("line", "payer", FieldTypes.line(60))),
    REASON(may("line", "reason", FieldTypes.text(1000)));

    private final FieldSpec spec;

    LineField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }

    /** The codes of choices that rules ask for. */
    public static final class Codes {

        public static final String POST = "post";
        public static final String DROP_IN = "drop-in";
        public static final String KEEP = "keep";
        public static final String OPEN = "open";
        public static final String MOVE = "move";
        /** The post goes into another one. */
        public static final String MERGE = "merge";

        public static final String CLOSE = "close";

        private Codes() {}
    }
}
