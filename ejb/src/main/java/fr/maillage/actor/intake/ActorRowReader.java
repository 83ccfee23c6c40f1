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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of a row what it says about an actor and a person: terms by code or label, territories by what is known. */
final class ActorRowReader {

    private static final Set<String> YES =
            Set.of("oui", "o", "x", "1", "vrai", "true", "yes", "y", "ne pas ecrire", "not to be written to", "refus");
    private static final Set<String> NO = Set.of("non", "n", "0", "faux", "false", "no");

    private static final FieldValues<ActorField> NOTHING = FieldValues.none(ActorField.class);

    /** What a register tells of an actor that it brings. */
    private static final Set<ActorField> SEAT = EnumSet.of(
            ActorField.SHORT_NAME,
            ActorField.ADDRESS,
            ActorField.PHONE,
            ActorField.EMAIL,
            ActorField.WEBSITE,
            ActorField.REMARK);

    /** What is taken as it is written. */
    private static final Set<ActorField> TEXTS =
            EnumSet.complementOf(EnumSet.of(ActorField.TYPE, ActorField.TERRITORY, ActorField.NETWORKS));

    private final IntakeTerritories.Now territories;
    private final IntakeTerms terms;

    ActorRowReader(IntakeTerritories.Now territories, Vocabularies terms) {
        this.territories = territories;
        this.terms = new IntakeTerms(terms);
    }

    /**
     * What a row says.
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
        String type = row.value("type");
        FieldValues<ActorField> ifNew = texts(row, SEAT)
                .with(ActorField.NAME, name)
                .with(
                        ActorField.TYPE,
                        type == null
                                ? HostRows.type(name, row.value("legalStatus"), identifier)
                                : terms.code(Vocabulary.ACTOR_TYPE, type))
                .with(ActorField.TERRITORY, territories.of(row, wrong));
        return new ActorIntake(
                row.row(), says, ifNew, territories.within(row), contact(row, wrong), HostRows.posts(row, wrong));
    }

    private ActorIntake told(RecordRow row, List<Violation> wrong) {
        FieldValues<ActorField> says = texts(row, TEXTS)
                .with(ActorField.TYPE, terms.code(Vocabulary.ACTOR_TYPE, row.value("type")))
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

    private static FieldValues<ActorField> texts(RecordRow row, Set<ActorField> fields) {
        return FieldValues.of(
                ActorField.class, field -> fields.contains(field) ? row.value(field.key()) : null, field -> null);
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
