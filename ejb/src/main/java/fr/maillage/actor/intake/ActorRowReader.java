package fr.maillage.actor.intake;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ContactInput;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.mapping.RecordRow;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of a row what it says about an actor and a person: terms by code or label, territories by what is known. */
final class ActorRowReader {

    private static final Set<String> YES =
            Set.of("oui", "o", "x", "1", "vrai", "true", "yes", "y", "ne pas ecrire", "not to be written to", "refus");
    private static final Set<String> NO = Set.of("non", "n", "0", "faux", "false", "no");

    private static final FieldValues<ActorField> NOTHING = FieldValues.none(ActorField.class);

    private final IntakeTerritories.Now territories;
    private final BiFunction<RecordRow, List<Violation>, FieldValues<ActorField>> fields;
    private final IntakeTerms terms;

    ActorRowReader(
            IntakeTerritories.Now territories,
            BiFunction<RecordRow, List<Violation>, FieldValues<ActorField>> fields,
            Vocabularies terms) {
        this.territories = territories;
        this.fields = fields;
        this.terms = new IntakeTerms(terms);
    }

    /**
     * Reads a row.
     *
     * @param wrong takes what cannot be read
     */
    ActorIntake read(RecordRow row, List<Violation> wrong) {
        return HostRows.register(row) ? registered(row, wrong) : told(row, wrong);
    }

    private ActorIntake registered(RecordRow row, List<Violation> wrong) {
        String name = row.value("legalName");
        String identifier = PivotPolicy.normalise(row.value("identifier"));
        FieldValues<ActorField> says =
                NOTHING.with(ActorField.IDENTIFIER, identifier).with(ActorField.NETWORKS, networks(row));
        FieldValues<ActorField> seat = fields.apply(row, wrong);
        String type = seat.text(ActorField.TYPE);
        FieldValues<ActorField> ifNew = seat.with(ActorField.IDENTIFIER, (String) null)
                .with(ActorField.NETWORKS, List.of())
                .with(ActorField.NAME, name)
                .with(ActorField.TYPE, type == null ? HostRows.type(name, row.value("legalStatus"), identifier) : type)
                .with(ActorField.TERRITORY, territories.of(row, wrong));
        return new ActorIntake(
                row.row(), says, ifNew, territories.within(row), contact(row, wrong), HostRows.posts(row, wrong));
    }

    private ActorIntake told(RecordRow row, List<Violation> wrong) {
        FieldValues<ActorField> says = fields.apply(row, wrong)
                .with(ActorField.TERRITORY, territories.of(row, wrong))
                .with(ActorField.NETWORKS, networks(row));
        return new ActorIntake(
                row.row(),
                says,
                ifNew(row, wrong),
                territories.within(row),
                contact(row, wrong),
                HostRows.posts(row, wrong));
    }

    /** A town tells where somebody sits, which need not be all of where she acts: a known actor stays as it is. */
    private FieldValues<ActorField> ifNew(RecordRow row, List<Violation> wrong) {
        IntakeTerritories.Seat seat = territories.seat(row, wrong);
        return NOTHING.with(ActorField.TERRITORY, seat.territory()).with(ActorField.ADDRESS, seat.address());
    }

    private List<String> networks(RecordRow row) {
        return Stream.of(row.value("networks"), row.value("network"))
                .flatMap(cell -> terms.codes(Vocabulary.NETWORK, cell).stream())
                .distinct()
                .toList();
    }

    private static ContactInput contact(RecordRow row, List<Violation> wrong) {
        String name = row.value("contactName");
        if (name == null) {
            name = Stream.of(row.value("contactFirstName"), row.value("contactLastName"))
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
        }
        String email = row.cell("contactEmail");
        String phone = row.cell("contactPhone");
        boolean refuses = flag(row, wrong);
        if (name.isEmpty() && email == null && phone == null && row.cell("contactDuty") == null) {
            return null;
        }
        return new ContactInput(name.isEmpty() ? null : name, row.value("contactDuty"), email, phone, refuses);
    }

    private static boolean flag(RecordRow row, List<Violation> wrong) {
        String text = row.value("contactNoMail");
        String key = text == null ? "" : TextPolicy.key(text);
        if (!key.isEmpty() && !YES.contains(key) && !NO.contains(key)) {
            wrong.add(Violation.of("contactNoMail", "record.flag", text));
        }
        return YES.contains(key);
    }
}
