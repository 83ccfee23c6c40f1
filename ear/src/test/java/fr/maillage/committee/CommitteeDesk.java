package fr.maillage.committee;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.record.FieldValues;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Bodies and gatherings for tests, each of its own name. */
public final class CommitteeDesk {

    public static final String GRAND_EST = "ept:200058790";
    public static final String GAGNY = "com:93032";
    public static final String BOBIGNY = "com:93008";

    private CommitteeDesk() {}

    /** A committee with a name that nothing else has. */
    public static FieldValues<BodyField> committee(String territory) {
        return FieldValues.none(BodyField.class)
                .with(BodyField.NAME, "Comité " + UUID.randomUUID())
                .with(BodyField.KIND, "committee")
                .with(BodyField.TERRITORY, territory);
    }

    /** A gathering of a body, without a code. */
    public static FieldValues<GatheringField> gathering(UUID body) {
        return FieldValues.none(GatheringField.class)
                .with(GatheringField.TITLE, "Les freins")
                .with(GatheringField.BODY, body.toString())
                .with(GatheringField.HELD_ON, "2021-02-18")
                .with(GatheringField.STARTS_AT, "14:00")
                .with(GatheringField.ENDS_AT, "16:30")
                .with(GatheringField.MODE, "online");
    }

    /** The same with groups, each as {@link GroupLine} writes it. */
    public static FieldValues<GatheringField> grouped(UUID body, String code, GroupLine... groups) {
        return gathering(body).with(GatheringField.CODE, code).with(GatheringField.GROUPS, written(groups));
    }

    /** A decision of a body, without a number. */
    public static FieldValues<DecisionField> decision(UUID body) {
        return FieldValues.none(DecisionField.class)
                .with(DecisionField.TEXT, "Un essai est mené.")
                .with(DecisionField.MODE, "consensus")
                .with(DecisionField.BODY, body.toString())
                .with(DecisionField.DECIDED_ON, "2026-06-11");
    }

    public static List<String> written(GroupLine... groups) {
        return Arrays.stream(groups).map(GroupLine::written).toList();
    }
}
