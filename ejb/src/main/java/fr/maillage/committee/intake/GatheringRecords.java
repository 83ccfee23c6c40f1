package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringMode;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Gatherings, a row for each of their groups: what is said of the gathering stands in all of its rows. */
@ApplicationScoped
class GatheringRecords extends RecordIntake<GatheringRow> {

    /** The kinds of files that bring meetings: those of a meeting make the one that they name, where it has a body. */
    static final Set<String> MEETINGS = Set.of("gatherings", "agenda", "attendance", "decisions", "members");

    private static final RecordSchema SCHEMA = new RecordSchema(
            "committee",
            "gatherings",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("heldOn", true, false),
                    RecordField.text("startsAt"),
                    RecordField.text("endsAt"),
                    RecordField.terms("mode"),
                    new RecordField("body", true, false),
                    RecordField.text("territory"),
                    RecordField.text("title"),
                    RecordField.text("place"),
                    RecordField.text("group"),
                    RecordField.text("groupTitle"),
                    RecordField.text("present")));

    /** What people call the columns, without case, accents and punctuation. */
    private static final Map<String, List<String>> WORDS = words();

    /** Fields that messages call otherwise than files do. */
    private static final Map<String, List<String>> SOURCES =
            Map.of("groups", List.of("group", "groupTitle", "present"));

    @Inject
    private GatheringIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("seance", "code", "reunion", "gathering"));
        words.put("heldOn", List.of("date", "jour", "tenue le"));
        words.put("startsAt", List.of("debut", "heure de debut", "start"));
        words.put("endsAt", List.of("fin", "heure de fin", "end"));
        words.put("mode", List.of("mode", "modalite"));
        words.put("body", List.of("instance", "comite", "body"));
        words.put("territory", List.of("territoire", "perimetre"));
        words.put("title", List.of("titre", "intitule", "objet", "title"));
        words.put("place", List.of("lieu", "adresse", "place"));
        words.put("group", List.of("groupe", "code du groupe", "group"));
        words.put("groupTitle", List.of("intitule groupe", "intitule du groupe", "titre du groupe"));
        words.put("present", List.of("presents", "nombre de presents", "present"));
        return words;
    }

    GatheringRecords() {
        super(SCHEMA, Permission.EDIT_COMMITTEE, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return field.equals("mode")
                ? List.of(
                        new KnownTerm(GatheringMode.ON_SITE.code(), "Sur place"),
                        new KnownTerm(GatheringMode.ONLINE.code(), "En ligne"),
                        new KnownTerm(GatheringMode.BOTH.code(), "Sur place et en ligne"))
                : List.of();
    }

    @Override
    public List<String> sources(String field) {
        return field == null ? List.of() : SOURCES.getOrDefault(field, List.of(field));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, GatheringRow> reader() {
        return new GatheringRowReader(territories.now(permission()), terms("mode"))::read;
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("group") == null ? row.value("code") : row.value("group");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<GatheringRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
