package fr.maillage.deployment.intake;

import fr.maillage.agenda.RecurrenceRules;
import fr.maillage.agenda.RecurrenceRules.Weekly;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInPlaces.Where;
import fr.maillage.hours.HourRange;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.norm.PositionPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.place.core.Position;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Drop-ins, a row for each: where, on which weekday, when, how often, who. */
@ApplicationScoped
class DropInRecords extends RecordIntake<DropInRow> {

    private static final String HOURS = "startsAt";

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "drop-ins",
            List.of(
                    new RecordField("code", true, false),
                    RecordField.text("name"),
                    new RecordField("place", true, false),
                    RecordField.text("address"),
                    RecordField.text("postalCode"),
                    RecordField.text("commune"),
                    RecordField.text("insee"),
                    RecordField.text("latitude"),
                    RecordField.text("longitude"),
                    RecordField.terms("weekday"),
                    new RecordField(HOURS, true, false),
                    new RecordField("endsAt", true, false),
                    RecordField.text("recurrence"),
                    RecordField.text("startsOn"),
                    RecordField.text("endsOn"),
                    RecordField.text("pauses"),
                    RecordField.text("cancelled"),
                    RecordField.terms("access"),
                    RecordField.text("advisers"),
                    RecordField.text("itinerantAdvisers"),
                    RecordField.text("round"),
                    RecordField.terms("services"),
                    RecordField.terms("publics"),
                    RecordField.text("note")));

    private static final List<KnownTerm> DAYS = List.of(
            new KnownTerm("MO", "Lundi"),
            new KnownTerm("TU", "Mardi"),
            new KnownTerm("WE", "Mercredi"),
            new KnownTerm("TH", "Jeudi"),
            new KnownTerm("FR", "Vendredi"),
            new KnownTerm("SA", "Samedi"),
            new KnownTerm("SU", "Dimanche"));

    private static final List<KnownTerm> ACCESS = List.of(
            new KnownTerm("libre", "Libre"), new KnownTerm("rdv", "Sur rendez-vous"), new KnownTerm("prive", "Privé"));

    private static final Map<String, List<String>> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("code", List.of("code")),
            Map.entry("name", List.of("nom", "intitule")),
            Map.entry("place", List.of("lieu")),
            Map.entry("address", List.of("adresse")),
            Map.entry("postalCode", List.of("code postal")),
            Map.entry("commune", List.of("commune", "ville")),
            Map.entry("insee", List.of("insee", "code insee")),
            Map.entry("latitude", List.of("latitude")),
            Map.entry("longitude", List.of("longitude")),
            Map.entry("weekday", List.of("jour")),
            Map.entry(HOURS, List.of("debut", "heure de debut")),
            Map.entry("endsAt", List.of("fin", "heure de fin")),
            Map.entry("recurrence", List.of("recurrence")),
            Map.entry("startsOn", List.of("du", "date de debut")),
            Map.entry("endsOn", List.of("au", "date de fin")),
            Map.entry("pauses", List.of("interruption", "interruptions")),
            Map.entry("cancelled", List.of("annulations", "dates annulees")),
            Map.entry("access", List.of("acces")),
            Map.entry("advisers", List.of("conseiller", "conseillers")),
            Map.entry("itinerantAdvisers", List.of("conseillers itinerants")),
            Map.entry("round", List.of("tournee")),
            Map.entry("services", List.of("services")),
            Map.entry("publics", List.of("publics")),
            Map.entry("note", List.of("remarque"))));

    @Inject
    private DropInIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private VocabularyService vocabularies;

    DropInRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return switch (field) {
            case "weekday" -> DAYS;
            case "access" -> ACCESS;
            case "services" -> IntakeTerms.known(vocabularies.all(), Vocabulary.SERVICE);
            case "publics" -> IntakeTerms.known(vocabularies.all(), Vocabulary.PUBLIC);
            default -> List.of();
        };
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, DropInRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        IntakeTerms terms = new IntakeTerms(vocabularies.all());
        return (row, wrong) -> {
            Weekly rule = rule(row, wrong);
            FieldValues<DropInField> values = FieldValues.none(DropInField.class)
                    .with(DropInField.CODE, IntakeCells.bounded("code", row, 40, wrong))
                    .with(DropInField.NAME, row.value("name"))
                    .with(DropInField.OPENING_HOURS, hours(row, rule, wrong))
                    .with(DropInField.WEEKS, rule == null ? null : Integer.toString(rule.interval()))
                    .with(DropInField.STARTS_ON, IntakeCells.date("startsOn", row, wrong))
                    .with(DropInField.ENDS_ON, IntakeCells.date("endsOn", row, wrong))
                    .with(DropInField.PAUSES, IntakeCells.parts(row.value("pauses")))
                    .with(DropInField.CANCELLED, IntakeCells.parts(row.value("cancelled")))
                    .with(DropInField.ACCESS, IntakeCells.choice(ACCESS, row.value("access")))
                    .with(DropInField.ADVISERS, IntakeCells.parts(row.value("advisers")))
                    .with(DropInField.ITINERANT_ADVISERS, IntakeCells.parts(row.value("itinerantAdvisers")))
                    .with(DropInField.ITINERANT, row.value("round") == null ? null : "yes")
                    .with(DropInField.ROUND, row.value("round"))
                    .with(DropInField.SERVICES, terms.codes(Vocabulary.SERVICE, row.value("services")))
                    .with(DropInField.PUBLICS, terms.codes(Vocabulary.PUBLIC, row.value("publics")))
                    .with(DropInField.NOTE, row.value("note"));
            return new DropInRow(values, where(row, now, wrong));
        };
    }

    private static Where where(RecordRow row, IntakeTerritories.Now now, List<Violation> wrong) {
        String commune = now.of(row, wrong);
        if (commune == null && wrong.stream().noneMatch(v -> "commune".equals(v.field()))) {
            wrong.add(Violation.of("commune", "required", null));
        }
        String postal = row.value("postalCode");
        return new Where(
                IntakeCells.required("place", row, wrong),
                row.value("address"),
                postal == null ? null : PostalAddressPolicy.postalCode(postal).orElse(postal),
                commune,
                position(row, wrong));
    }

    private static Position position(RecordRow row, List<Violation> wrong) {
        String latitude = row.value("latitude");
        String longitude = row.value("longitude");
        PositionPolicy.Position read = PositionPolicy.read(latitude, longitude);
        return switch (read.verdict()) {
            case GOOD, SWAPPED ->
                new Position(Double.parseDouble(read.latitude()), Double.parseDouble(read.longitude()));
            // What national tools put where they know nothing is nothing.
            case NONE, FILLER -> null;
            default -> {
                wrong.add(Violation.of("latitude", "deployment-dropin-position", latitude + ", " + longitude));
                yield null;
            }
        };
    }

    private static Weekly rule(RecordRow row, List<Violation> wrong) {
        String text = row.value("recurrence");
        if (text == null) {
            return null;
        }
        try {
            return RecurrenceRules.weekly(text);
        } catch (Problem problem) {
            wrong.addAll(problem.violations());
            return null;
        }
    }

    /** The hours of the week; the weekday is that of the row, or those of its rule, which say the same. */
    private static String hours(RecordRow row, Weekly rule, List<Violation> wrong) {
        String written = row.value("weekday");
        String code = IntakeCells.choice(DAYS, written);
        List<String> codes = DAYS.stream().map(KnownTerm::code).toList();
        if (code != null && !codes.contains(code)) {
            wrong.add(Violation.of("weekday", "unknown-value", written));
            return null;
        }
        Set<DayOfWeek> ruled = rule == null ? Set.of() : rule.days();
        if (code == null && ruled.isEmpty()) {
            wrong.add(Violation.of("weekday", "required", null));
            return null;
        }
        Set<DayOfWeek> days = code == null ? ruled : Set.of(DayOfWeek.of(codes.indexOf(code) + 1));
        if (!ruled.isEmpty() && !ruled.equals(days)) {
            wrong.add(Violation.of("recurrence", "deployment-dropin-day-differs", row.value("recurrence"), written));
            return null;
        }
        String from = IntakeCells.required(HOURS, row, wrong);
        String to = IntakeCells.required("endsAt", row, wrong);
        if (from == null || to == null) {
            return null;
        }
        try {
            Map<DayOfWeek, List<HourRange>> week = new TreeMap<>();
            for (DayOfWeek day : days) {
                week.put(day, new ArrayList<>(HourRange.read(HOURS, from + "-" + to)));
            }
            return new OpeningWeek(week, null, List.of()).write();
        } catch (Problem problem) {
            wrong.addAll(problem.violations());
            return null;
        }
    }

    @Override
    protected List<RecordOutcome> takeRead(List<DropInRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
